"""HW-AP-04: the birth date is a day, and past."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-AP-04",
    severity=Severity.WARNING,
    title="The birth date is a day, and past",
    message="The birth date is no day of the calendar, or is after census day.",
    what_to_do="Correct it in the authority's list of placements, and export the census again.",
    tables=("ap_placement",),
    fields=("born_on",),
    test=rules.a_past_day("born_on"),
)
