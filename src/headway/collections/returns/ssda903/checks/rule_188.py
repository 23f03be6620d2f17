"""188: a child under 4 has no SDQ."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import LAST_DAY, aged, all_of, blank, is_not, where

CHECK = Check(
    code="188",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="A child under 4 has no SDQ",
    message=(
        "Child is aged under 4 years at the end of the year, but a Strengths and Difficulties "
        "(SDQ) score or a reason for no SDQ score has been completed."
    ),
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("health",),
    fields=("sdq_score", "no_sdq_reason", "born_on"),
    test=where(
        is_not(aged(4, "born_on", LAST_DAY)), all_of(blank("sdq_score"), blank("no_sdq_reason"))
    ),
)
