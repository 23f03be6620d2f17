"""440: a child of 4 or over takes part."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import is_not, older, says, where

CHECK = Check(
    code="440",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="A child of 4 or over takes part",
    message=(
        "Participation method indicates child was under 4 years old at the time of the review, "
        "but date of birth and review date indicates the child was 4 years old or over."
    ),
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("review",),
    fields=("participation", "born_on", "reviewed_on"),
    test=where(says("participation", "PN0"), is_not(older(4, "born_on", "reviewed_on"))),
)
