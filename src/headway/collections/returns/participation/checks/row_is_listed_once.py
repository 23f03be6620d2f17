"""HW-PT-08: a school has an activity and a group once a year."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-PT-08",
    severity=Severity.ERROR,
    title="A school has an activity and a group once a year",
    message=(
        "The same school, year, activity and group stand in the file twice; the second row is set "
        "aside."
    ),
    what_to_do="Ask the school, correct the register, and export it again.",
    tables=("participation",),
    fields=("laestab", "academic_year", "activity", "pupil_group"),
    test=rules.once("laestab", "academic_year", "activity", "pupil_group"),
)
