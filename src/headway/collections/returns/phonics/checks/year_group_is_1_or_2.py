"""HW-PH-14: the child is in year 1 or 2."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-PH-14",
    severity=Severity.WARNING,
    title="The child is in year 1 or 2",
    message="The National Curriculum year is not 1 or 2, when the check is taken.",
    what_to_do="Check the year group, and export the file again.",
    tables=("result",),
    fields=("year_group",),
    test=rules.pattern("year_group", "[12]"),
)
