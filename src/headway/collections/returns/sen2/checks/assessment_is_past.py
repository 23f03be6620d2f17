"""HW-SEN2-18: an assessment is decided by the census."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-SEN2-18",
    severity=Severity.WARNING,
    title="An assessment is decided by the census",
    message="The decision on the assessment is after the census.",
    what_to_do="Correct it in the SEN team's own system, and export the return again.",
    tables=("assessment",),
    fields=("outcome_on",),
    test=rules.no_later_than_the_last_day("outcome_on"),
)
