"""HW-K4-18: a result was awarded by the end of the year."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-K4-18",
    severity=Severity.ERROR,
    title="A result was awarded by the end of the year",
    message="The award date is not a date, or is after the academic year.",
    what_to_do="Correct the award date.",
    tables=("result",),
    fields=("awarded_on",),
    test=rules.a_past_day("awarded_on"),
)
