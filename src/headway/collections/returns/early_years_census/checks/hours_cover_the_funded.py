"""HW-EC-10: a child is there for at least the funded hours."""

from headway.collections import row_rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-EC-10",
    severity=Severity.WARNING,
    title="A child is there for at least the funded hours",
    message="The child has more funded hours than hours at the setting.",
    what_to_do="Ask the provider, correct it, and export the file again.",
    tables=("child",),
    fields=(
        "hours_at_setting",
        "funded_hours",
    ),
    test=row_rules.no_less_than("hours_at_setting", "funded_hours"),
)
