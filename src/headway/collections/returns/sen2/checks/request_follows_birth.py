"""HW-SEN2-17: a request follows the birth."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import no_earlier

CHECK = Check(
    code="HW-SEN2-17",
    severity=Severity.WARNING,
    title="A request follows the birth",
    message="The request was received before the person was born.",
    what_to_do="Correct it in the SEN team's own system, and export the return again.",
    tables=("request",),
    fields=("received_on",),
    test=no_earlier("received_on", "person.born_on"),
)
