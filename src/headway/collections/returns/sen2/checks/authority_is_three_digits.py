"""HW-SEN2-36: the authority a plan came from is three digits."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-SEN2-36",
    severity=Severity.WARNING,
    title="The authority a plan came from is three digits",
    message="The authority that the plan came from is not three digits.",
    what_to_do="Correct it in the SEN team's own system, and export the return again.",
    tables=("active_plan",),
    fields=("transferred_from",),
    test=rules.pattern("transferred_from", "[2-9][0-9]{2}"),
)
