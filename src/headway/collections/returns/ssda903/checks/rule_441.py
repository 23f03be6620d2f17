"""441: a child under 4 does not take part."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import aged, says, where

CHECK = Check(
    code="441",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="A child under 4 does not take part",
    message=(
        "Participation method indicates child was 4 years old or over at the time of the "
        "review, but the date of birth and review date indicates the child was under 4 years "
        "old."
    ),
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("review",),
    fields=("participation", "born_on", "reviewed_on"),
    test=where(
        says("participation", "PN1", "PN2", "PN3", "PN4", "PN5", "PN6", "PN7"),
        aged(4, "born_on", "reviewed_on"),
    ),
)
