"""1009: the reason for a placement change is a code."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes import looked_after as codes

CHECK = Check(
    code="1009",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="The reason for a placement change is a code",
    message="Reason for placement change is not a valid code.",
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("episode",),
    fields=("reason_placement_change",),
    test=rules.code_of("reason_placement_change", codes.REASON_PLACEMENT_CHANGE),
)
