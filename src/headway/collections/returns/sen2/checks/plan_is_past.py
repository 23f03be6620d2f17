"""HW-SEN2-23: a plan began by the census."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-SEN2-23",
    severity=Severity.ERROR,
    title="A plan began by the census",
    message="The plan begins after the census.",
    what_to_do="Correct it in the SEN team's own system, and export the return again.",
    tables=("named_plan",),
    fields=("started_on",),
    test=rules.no_later_than_the_last_day("started_on"),
)
