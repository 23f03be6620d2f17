"""HW-SC-44: funded hours are from 0 to 25 a week."""

from headway.collections import row_rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-SC-44",
    severity=Severity.WARNING,
    title="Funded hours are from 0 to 25 a week",
    message="Funded hours are fewer than 0 or more than 25 a week.",
    what_to_do="Correct it in the school's system, and export the file again.",
    tables=("pupil_on_roll",),
    fields=("funded_hours",),
    test=row_rules.number_between("funded_hours", "0", "25"),
)
