"""HW-SN-12: the primary need is a code."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes.school_census import SEN_TYPE

CHECK = Check(
    code="HW-SN-12",
    severity=Severity.WARNING,
    title="The primary need is a code",
    message="The need is not in the list that Headway has.",
    what_to_do="Correct it in the SEND case system, and export the caseload again.",
    tables=("send_case",),
    fields=("primary_need",),
    test=rules.code_of("primary_need", SEN_TYPE),
)
