"""HW-SEN2-15: a day of decision has its outcome."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import given, where

CHECK = Check(
    code="HW-SEN2-15",
    severity=Severity.WARNING,
    title="A day of decision has its outcome",
    message="The request has a day of decision and no outcome.",
    what_to_do="Correct it in the SEN team's own system, and export the return again.",
    tables=("request",),
    fields=("outcome", "outcome_on"),
    test=where(given("outcome_on"), given("outcome")),
)
