"""HW-AP-05: the child's age is one for school."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-AP-05",
    severity=Severity.WARNING,
    title="The child's age is one for school",
    message="The age on 31 August before the year is under 4 or over 18.",
    what_to_do="Correct it in the authority's list of placements, and export the census again.",
    tables=("ap_placement",),
    fields=("born_on",),
    test=rules.age_on_31_august("born_on", 4, 18, before_the_year=True),
)
