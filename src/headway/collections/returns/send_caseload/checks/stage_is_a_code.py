"""HW-SN-06: the stage is one of the list."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes import exports as codes

CHECK = Check(
    code="HW-SN-06",
    severity=Severity.ERROR,
    title="The stage is one of the list",
    message="The stage of the case is none of the list.",
    what_to_do="Correct it in the SEND case system, and export the caseload again.",
    tables=("send_case",),
    fields=("stage",),
    test=rules.code_of("stage", codes.SEND_STAGE),
)
