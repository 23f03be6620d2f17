"""HW-SN-09: a plan follows the decision to assess."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-SN-09",
    severity=Severity.WARNING,
    title="A plan follows the decision to assess",
    message="The day the plan was issued is before the day of the decision.",
    what_to_do="Correct it in the SEND case system, and export the caseload again.",
    tables=("send_case",),
    fields=("issued_on", "decided_on"),
    test=rules.in_order("decided_on", "issued_on"),
)
