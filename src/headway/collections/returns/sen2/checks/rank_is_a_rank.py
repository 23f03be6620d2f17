"""HW-SEN2-35: the rank of a place is a rank."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-SEN2-35",
    severity=Severity.WARNING,
    title="The rank of a place is a rank",
    message="The rank of the place is not a number from 1.",
    what_to_do="Correct it in the SEN team's own system, and export the return again.",
    tables=("plan_detail", "placement"),
    fields=("rank",),
    test=rules.pattern("rank", "[1-9]"),
)
