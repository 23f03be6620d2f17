"""HW-SC-46: A child is there for at least the funded hours."""

from headway.collections import row_rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-SC-46",
    severity=Severity.WARNING,
    title="A child is there for at least the funded hours",
    message="The child has more funded hours than hours at the setting.",
    what_to_do="Correct it in the school's system, and export the file again.",
    tables=("pupil_on_roll",),
    fields=(
        "hours_at_setting",
        "funded_hours",
    ),
    test=row_rules.no_less_than("hours_at_setting", "funded_hours"),
)
