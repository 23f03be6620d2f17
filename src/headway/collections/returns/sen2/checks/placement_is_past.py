"""HW-SEN2-39: a placement began by the census."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-SEN2-39",
    severity=Severity.WARNING,
    title="A placement began by the census",
    message="The placement begins after the census.",
    what_to_do="Correct it in the SEN team's own system, and export the return again.",
    tables=("placement",),
    fields=("entered_on",),
    test=rules.no_later_than_the_last_day("entered_on"),
)
