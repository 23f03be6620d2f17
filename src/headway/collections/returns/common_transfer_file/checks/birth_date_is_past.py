"""HW-CT-02: the birth date is a day, and not after the year."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-CT-02",
    severity=Severity.ERROR,
    title="The birth date is a day, and not after the year",
    message="The birth date is not a date, or is after the end of the academic year.",
    what_to_do="Correct it in the school's system, and export the file again.",
    tables=("pupil",),
    fields=("born_on",),
    test=rules.a_past_day("born_on"),
)
