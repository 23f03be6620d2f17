"""HW-CA-06: attended and missed sessions come to those possible."""

from headway.collections import rules_of_rows
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-CA-06",
    severity=Severity.WARNING,
    title="Attended and missed sessions come to those possible",
    message="Sessions attended and absences do not add up to the sessions possible.",
    what_to_do="Ask the collector to correct it, and export the week again.",
    tables=("care_attendance_week",),
    fields=(
        "sessions_possible",
        "sessions_attended",
        "sessions_authorised",
        "sessions_unauthorised",
    ),
    test=rules_of_rows.adds_up(
        ("sessions_attended", "sessions_authorised", "sessions_unauthorised"), "sessions_possible"
    ),
)
