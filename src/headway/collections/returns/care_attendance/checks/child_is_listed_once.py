"""HW-CA-09: a child is in a school's week once."""

from headway.collections import rules_of_rows
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-CA-09",
    severity=Severity.ERROR,
    title="A child is in a school's week once",
    message="The same child and school stand in the week twice; the second row is set aside.",
    what_to_do="Ask the collector to correct it, and export the week again.",
    tables=("care_attendance_week",),
    fields=("child", "school_urn"),
    test=rules_of_rows.once_a_child("school_urn"),
)
