"""HW-EY-03: the child's age is one for the end of Reception."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-EY-03",
    severity=Severity.WARNING,
    title="The child's age is one for the end of Reception",
    message="The age on 31 August at the end of the year is under 4 or over 7.",
    what_to_do="Check the birth date, and export the file again if it was wrong.",
    tables=("profile",),
    fields=("born_on",),
    test=rules.age_on_31_august("born_on", 4, 7, before_the_year=False),
)
