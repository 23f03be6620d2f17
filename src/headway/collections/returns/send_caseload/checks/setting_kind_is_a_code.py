"""HW-SN-13: the kind of setting is one of the list."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes import exports as codes

CHECK = Check(
    code="HW-SN-13",
    severity=Severity.WARNING,
    title="The kind of setting is one of the list",
    message="The value is none of the list; it is taken as not said.",
    what_to_do="Correct it in the SEND case system, and export the caseload again.",
    tables=("send_case",),
    fields=("setting_kind",),
    test=rules.code_of("setting_kind", codes.SETTING_KIND),
)
