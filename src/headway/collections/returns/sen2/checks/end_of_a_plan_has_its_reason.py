"""HW-SEN2-26: a plan that ceased has its day and its reason."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import all_or_none

CHECK = Check(
    code="HW-SEN2-26",
    severity=Severity.WARNING,
    title="A plan that ceased has its day and its reason",
    message="The plan has a day on which it ceased and no reason, or the other way round.",
    what_to_do="Correct it in the SEN team's own system, and export the return again.",
    tables=("named_plan",),
    fields=("cease_reason", "ceased_on"),
    test=all_or_none("ceased_on", "cease_reason"),
)
