"""4765Q: full-time hours are from 24 to 40 a week."""

from headway.collections import row_rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="4765Q",
    official=True,
    source=(
        "DfE, school workforce census validation rules, as listed by ScholarPack's support pages"
    ),
    severity=Severity.WARNING,
    title="Full-time hours are from 24 to 40 a week",
    message="The hours a week that full-time would be are under 24 or over 40.",
    what_to_do="Correct it in the school's personnel system, and export the file again.",
    tables=(
        "contract",
        "role",
    ),
    fields=("fte_hours",),
    test=row_rules.number_between("fte_hours", "24", "40"),
)
