"""HW-EC-08: funded hours are from 0 to 15 a week."""

from headway.collections import row_rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-EC-08",
    severity=Severity.WARNING,
    title="Funded hours are from 0 to 15 a week",
    message="Funded hours are fewer than 0 or more than 15 a week.",
    what_to_do="Ask the provider, correct it, and export the file again.",
    tables=("child",),
    fields=("funded_hours",),
    test=row_rules.number_between("funded_hours", "0", "15"),
)
