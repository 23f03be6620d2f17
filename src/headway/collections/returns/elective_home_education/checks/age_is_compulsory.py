"""HW-EH-09: the child is of compulsory school age."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-EH-09",
    severity=Severity.WARNING,
    title="The child is of compulsory school age",
    message=(
        "The age on 31 August before the year is under 4 or over 15: the child is not of "
        "compulsory school age in it."
    ),
    what_to_do="Correct it in the register, and export it again.",
    tables=("not_in_school",),
    fields=("born_on",),
    test=rules.age_on_31_august("born_on", 4, 15, before_the_year=True),
)
