"""HW-SEN2-19: an assessment follows its request."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import no_earlier

CHECK = Check(
    code="HW-SEN2-19",
    severity=Severity.WARNING,
    title="An assessment follows its request",
    message="The assessment was decided before the request was received.",
    what_to_do="Correct it in the SEN team's own system, and export the return again.",
    tables=("assessment",),
    fields=("outcome_on",),
    test=no_earlier("outcome_on", "request.received_on"),
)
