"""HW-PL-10: the hours are of a school week."""

from headway.collections import rules_of_rows
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-PL-10",
    severity=Severity.WARNING,
    title="The hours are of a school week",
    message="The hours a week are none, or more than 40.",
    what_to_do="Correct it in the register of placements, and export it again.",
    tables=("placement",),
    fields=("hours_per_week",),
    test=rules_of_rows.number_between("hours_per_week", 1, 40),
)
