"""HW-EC-09: extended hours are from 0 to 15 a week."""

from headway.collections import row_rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-EC-09",
    severity=Severity.WARNING,
    title="Extended hours are from 0 to 15 a week",
    message="Extended hours are fewer than 0 or more than 15 a week.",
    what_to_do="Ask the provider, correct it, and export the file again.",
    tables=("child",),
    fields=("extended_hours",),
    test=row_rules.number_between("extended_hours", "0", "15"),
)
