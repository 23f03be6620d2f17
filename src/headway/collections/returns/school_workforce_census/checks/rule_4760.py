"""4760: full-time hours are given."""

from headway.collections import row_rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="4760",
    official=True,
    source=(
        "DfE, school workforce census validation rules, as listed by ScholarPack's support pages"
    ),
    severity=Severity.WARNING,
    title="Full-time hours are given",
    message="The hours a week that full-time would be are missing.",
    what_to_do="Correct it in the school's personnel system, and export the file again.",
    tables=(
        "contract",
        "role",
    ),
    fields=(
        "fte_hours",
        "hours_per_week",
    ),
    test=row_rules.given_with("fte_hours", "hours_per_week"),
)
