"""180: the SDQ score is from 0 to 40."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="180",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="The SDQ score is from 0 to 40",
    message="Data entry for the strengths and difficulties questionnaire (SDQ) score is invalid.",
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("health",),
    fields=("sdq_score",),
    test=rules.pattern("sdq_score", "[0-9]|[1-3][0-9]|40"),
)
