"""HW-SEN2-05: the birth date is past."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-SEN2-05",
    severity=Severity.ERROR,
    title="The birth date is past",
    message="The birth date is after the census.",
    what_to_do="Correct it in the SEN team's own system, and export the return again.",
    tables=("person",),
    fields=("born_on",),
    test=rules.no_later_than_the_last_day("born_on"),
)
