"""HW-AP-12: the placement ended after it began."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-AP-12",
    severity=Severity.WARNING,
    title="The placement ended after it began",
    message="The leaving date is before the entry date.",
    what_to_do="Correct it in the authority's list of placements, and export the census again.",
    tables=("ap_placement",),
    fields=("left_on", "entered_on"),
    test=rules.in_order("entered_on", "left_on"),
)
