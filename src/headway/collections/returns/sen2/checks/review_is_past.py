"""HW-SEN2-37: a review was held by the census."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-SEN2-37",
    severity=Severity.WARNING,
    title="A review was held by the census",
    message="The annual review meeting is after the census.",
    what_to_do="Correct it in the SEN team's own system, and export the return again.",
    tables=("active_plan",),
    fields=("review_meeting_on",),
    test=rules.no_later_than_the_last_day("review_meeting_on"),
)
