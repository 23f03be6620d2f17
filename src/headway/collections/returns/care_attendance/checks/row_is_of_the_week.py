"""HW-CA-02: every row is of the week of the first."""

from headway.collections import rules_of_rows
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-CA-02",
    severity=Severity.ERROR,
    title="Every row is of the week of the first",
    message="The row is of another week than the first row of the file.",
    what_to_do="Ask the collector to correct it, and export the week again.",
    tables=("care_attendance_week",),
    fields=("week_starting",),
    test=rules_of_rows.of_the_files_day("week_starting"),
)
