"""HW-SEN2-14: a request is decided after it came."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-SEN2-14",
    severity=Severity.WARNING,
    title="A request is decided after it came",
    message="The request was decided before it was received.",
    what_to_do="Correct it in the SEN team's own system, and export the return again.",
    tables=("request",),
    fields=("outcome_on", "received_on"),
    test=rules.in_order("received_on", "outcome_on"),
)
