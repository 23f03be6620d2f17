"""HW-SN-05: a case is in the file once."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-SN-05",
    severity=Severity.ERROR,
    title="A case is in the file once",
    message="The same case stands in the file twice; the second row is set aside.",
    what_to_do="Correct it in the SEND case system, and export the caseload again.",
    tables=("send_case",),
    fields=("case",),
    test=rules.once("case"),
)
