"""197a: a score needs no reason for having none."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import not_both

CHECK = Check(
    code="197a",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="A score needs no reason for having none",
    message=(
        "Reason for no Strengths and Difficulties (SDQ) score is not required if Strengths and "
        "Difficulties Questionnaire score is filled in."
    ),
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("health",),
    fields=("no_sdq_reason", "sdq_score"),
    test=not_both("sdq_score", "no_sdq_reason"),
)
