"""HW-CA-05: a week begins on a Monday."""

from headway.collections import rules_of_rows
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-CA-05",
    severity=Severity.ERROR,
    title="A week begins on a Monday",
    message="The week does not begin on a Monday.",
    what_to_do="Ask the collector to correct it, and export the week again.",
    tables=("care_attendance_week",),
    fields=("week_starting",),
    test=rules_of_rows.on_a_weekday("week_starting", 0),
)
