"""HW-AP-11: the placement had begun by census day."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-AP-11",
    severity=Severity.ERROR,
    title="The placement had begun by census day",
    message="The entry date is no day of the calendar, or is after census day.",
    what_to_do="Correct it in the authority's list of placements, and export the census again.",
    tables=("ap_placement",),
    fields=("entered_on",),
    test=rules.a_past_day("entered_on"),
)
