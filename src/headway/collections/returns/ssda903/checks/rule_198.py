"""198: only a child in care for the twelve months has a reason for no SDQ."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import blank, says_no, where

CHECK = Check(
    code="198",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="Only a child in care for the twelve months has a reason for no SDQ",
    message=(
        "Child has not been looked after continuously for at least 12 months at 31 March but a "
        "reason for no Strengths and Difficulties (SDQ) score has been completed."
    ),
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("health",),
    fields=("no_sdq_reason",),
    test=where(says_no("episode.for_12_months"), blank("no_sdq_reason")),
)
