"""HW-SEN2-11: a request came by the census."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-SEN2-11",
    severity=Severity.WARNING,
    title="A request came by the census",
    message="The request was received after the census.",
    what_to_do="Correct it in the SEN team's own system, and export the return again.",
    tables=("request",),
    fields=("received_on",),
    test=rules.no_later_than_the_last_day("received_on"),
)
