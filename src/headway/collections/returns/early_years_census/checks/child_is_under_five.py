"""HW-EC-03: the child is under five."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-EC-03",
    severity=Severity.WARNING,
    title="The child is under five",
    message="The child was five or over on 31 August before the year.",
    what_to_do="Check the birth date: a child of five is reported by the school.",
    tables=("child",),
    fields=("born_on",),
    test=rules.age_on_31_august("born_on", -1, 4, before_the_year=True),
)
