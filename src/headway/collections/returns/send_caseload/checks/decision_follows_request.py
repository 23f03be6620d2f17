"""HW-SN-08: a decision follows the request."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-SN-08",
    severity=Severity.WARNING,
    title="A decision follows the request",
    message="The day of the decision is before the day of the request.",
    what_to_do="Correct it in the SEND case system, and export the caseload again.",
    tables=("send_case",),
    fields=("decided_on", "requested_on"),
    test=rules.in_order("requested_on", "decided_on"),
)
