"""HW-SC-03: the birth date is a day, and not after census day."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-SC-03",
    severity=Severity.ERROR,
    title="The birth date is a day, and not after census day",
    message="The birth date is not a date, or is after census day.",
    what_to_do="Correct the birth date in the school's system, and export the file again.",
    tables=("pupil_on_roll", "pupil_no_longer_on_roll"),
    fields=("born_on",),
    test=rules.a_past_day("born_on"),
)
