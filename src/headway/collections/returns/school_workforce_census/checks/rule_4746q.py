"""4746Q: a contract is for half an hour a week or more."""

from headway.collections import row_rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="4746Q",
    official=True,
    source=(
        "DfE, school workforce census validation rules, as listed by ScholarPack's support pages"
    ),
    severity=Severity.WARNING,
    title="A contract is for half an hour a week or more",
    message="The contract is for less than half an hour a week.",
    what_to_do="Remove a contract without hours, or correct its hours.",
    tables=(
        "contract",
        "role",
    ),
    fields=("hours_per_week",),
    test=row_rules.number_between("hours_per_week", "0.5", "168"),
)
