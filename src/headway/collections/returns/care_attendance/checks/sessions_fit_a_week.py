"""HW-CA-07: a week has at most ten sessions."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-CA-07",
    severity=Severity.WARNING,
    title="A week has at most ten sessions",
    message="There are more than ten sessions in the week.",
    what_to_do="Ask the collector to correct it, and export the week again.",
    tables=("care_attendance_week",),
    fields=("sessions_possible",),
    test=rules.between("sessions_possible", 0, 10),
)
