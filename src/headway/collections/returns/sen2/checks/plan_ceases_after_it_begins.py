"""HW-SEN2-25: no plan ceases before it begins."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-SEN2-25",
    severity=Severity.WARNING,
    title="No plan ceases before it begins",
    message="The plan ceased before it began.",
    what_to_do="Correct it in the SEN team's own system, and export the return again.",
    tables=("named_plan",),
    fields=("ceased_on", "started_on"),
    test=rules.in_order("started_on", "ceased_on"),
)
