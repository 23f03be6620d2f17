"""HW-CT-05: the child is from 2 to 19 years old."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-CT-05",
    severity=Severity.WARNING,
    title="The child is from 2 to 19 years old",
    message="The age is under 2 or over 19 on 31 August before the year.",
    what_to_do="Check the birth date, and export the file again if it was wrong.",
    tables=("pupil",),
    fields=("born_on",),
    test=rules.age_on_31_august("born_on", 1, 19, before_the_year=True),
)
