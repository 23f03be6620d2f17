"""HW-SW-02: a member of staff is from 15 to 90 years old."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-SW-02",
    severity=Severity.WARNING,
    title="A member of staff is from 15 to 90 years old",
    message="The age is under 15 or over 90.",
    what_to_do="Correct it in the school's personnel system, and export the file again.",
    tables=("member",),
    fields=("born_on",),
    test=rules.age_on_31_august("born_on", 15, 90, before_the_year=True),
)
