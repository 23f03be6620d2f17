"""HW-SC-21: a reason is an attendance code of that year."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes.attendance import ATTENDANCE_CODE

CHECK = Check(
    code="HW-SC-21",
    severity=Severity.WARNING,
    title="A reason is an attendance code of that year",
    message="The reason for some sessions is not an attendance code in use that year.",
    what_to_do="Correct the code in the register, and export the file again.",
    tables=("termly_session",),
    fields=("reason",),
    test=rules.code_of("reason", ATTENDANCE_CODE),
)
