"""HW-SN-10: a case with a final plan has the day it was issued."""

from headway.collections import rules_of_rows
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-SN-10",
    severity=Severity.WARNING,
    title="A case with a final plan has the day it was issued",
    message="There is a final plan, and the file does not say since when.",
    what_to_do="Correct it in the SEND case system, and export the caseload again.",
    tables=("send_case",),
    fields=("issued_on", "stage"),
    test=rules_of_rows.given_when("issued_on", "stage", {"plan", "ceased"}),
)
