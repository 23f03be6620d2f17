"""HW-CA-08: a child who was late was there."""

from headway.collections import rules_of_rows
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-CA-08",
    severity=Severity.WARNING,
    title="A child who was late was there",
    message="There are more late sessions than were attended.",
    what_to_do="Ask the collector to correct it, and export the week again.",
    tables=("care_attendance_week",),
    fields=("sessions_late", "sessions_attended"),
    test=rules_of_rows.no_more_than("sessions_late", "sessions_attended"),
)
