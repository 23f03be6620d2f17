"""HW-SEN2-20: a day of decision on an assessment has its outcome."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import given, where

CHECK = Check(
    code="HW-SEN2-20",
    severity=Severity.WARNING,
    title="A day of decision on an assessment has its outcome",
    message="The assessment has a day of decision and no outcome.",
    what_to_do="Correct it in the SEN team's own system, and export the return again.",
    tables=("assessment",),
    fields=("outcome", "outcome_on"),
    test=where(given("outcome_on"), given("outcome")),
)
