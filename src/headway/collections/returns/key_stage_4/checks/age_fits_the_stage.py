"""HW-K4-03: the child's age is one for the end of Key Stage 4."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-K4-03",
    severity=Severity.WARNING,
    title="The child's age is one for the end of Key Stage 4",
    message="The age on 31 August at the end of the year is under 13 or over 18.",
    what_to_do="Check the birth date, and export the file again if it was wrong.",
    tables=("pupil",),
    fields=("born_on",),
    test=rules.age_on_31_august("born_on", 13, 18, before_the_year=False),
)
