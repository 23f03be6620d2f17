"""HW-SW-08: nobody works more than full time in one contract."""

from headway.collections import row_rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-SW-08",
    severity=Severity.WARNING,
    title="Nobody works more than full time in one contract",
    message="The contract is for more hours than full-time would be.",
    what_to_do="Correct it in the school's personnel system, and export the file again.",
    tables=(
        "contract",
        "role",
    ),
    fields=(
        "fte_hours",
        "hours_per_week",
    ),
    test=row_rules.no_less_than("fte_hours", "hours_per_week"),
)
