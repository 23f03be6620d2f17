"""196: the reason for no SDQ score is a code."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes import looked_after_outcomes as codes

CHECK = Check(
    code="196",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="The reason for no SDQ score is a code",
    message="Strengths and Difficulties (SDQ) reason is not a valid code.",
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("health",),
    fields=("no_sdq_reason",),
    test=rules.code_of("no_sdq_reason", codes.NO_SDQ_REASON),
)
