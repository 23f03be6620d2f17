"""189: a young person over 17 has no SDQ."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import FIRST_DAY, all_of, blank, older, where

CHECK = Check(
    code="189",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="A young person over 17 has no SDQ",
    message=(
        "Child is aged 17 years or over at the beginning of the year, but an Strengths and "
        "Difficulties (SDQ) score or a reason for no SDQ score has been completed."
    ),
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("health",),
    fields=("sdq_score", "no_sdq_reason", "born_on"),
    test=where(older(17, "born_on", FIRST_DAY), all_of(blank("sdq_score"), blank("no_sdq_reason"))),
)
