"""HW-SG-06: the year group is 11 or 12."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-SG-06",
    severity=Severity.ERROR,
    title="The year group is 11 or 12",
    message="The year group is neither 11 nor 12, which have the guarantee.",
    what_to_do="Correct it in the tracking system, and export the list again.",
    tables=("offer",),
    fields=("year_group",),
    test=rules.pattern("year_group", "11|12"),
)
