"""4780: weeks a year are given."""

from headway.collections import row_rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="4780",
    official=True,
    source=(
        "DfE, school workforce census validation rules, as listed by ScholarPack's support pages"
    ),
    severity=Severity.WARNING,
    title="Weeks a year are given",
    message="The weeks a year that the contract is for are missing.",
    what_to_do="Correct it in the school's personnel system, and export the file again.",
    tables=(
        "contract",
        "role",
    ),
    fields=(
        "weeks_per_year",
        "hours_per_week",
    ),
    test=row_rules.given_with("weeks_per_year", "hours_per_week"),
)
