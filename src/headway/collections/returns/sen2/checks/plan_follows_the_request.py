"""HW-SEN2-24: a plan follows its request."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import no_earlier

CHECK = Check(
    code="HW-SEN2-24",
    severity=Severity.WARNING,
    title="A plan follows its request",
    message="The plan began before the request was received.",
    what_to_do="Correct it in the SEN team's own system, and export the return again.",
    tables=("named_plan",),
    fields=("started_on",),
    test=no_earlier("started_on", "request.received_on"),
)
