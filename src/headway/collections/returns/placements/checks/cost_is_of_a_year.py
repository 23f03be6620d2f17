"""HW-PL-11: the cost is pounds a year."""

from headway.collections import rules_of_rows
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-PL-11",
    severity=Severity.WARNING,
    title="The cost is pounds a year",
    message="The cost is negative, or above a million pounds a year.",
    what_to_do="Correct it in the register of placements, and export it again.",
    tables=("placement",),
    fields=("annual_cost",),
    test=rules_of_rows.number_between("annual_cost", 0, 1_000_000),
)
