"""HW-SEN2-38: a review is decided after it was held."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-SEN2-38",
    severity=Severity.WARNING,
    title="A review is decided after it was held",
    message="The annual review was decided before it was held.",
    what_to_do="Correct it in the SEN team's own system, and export the return again.",
    tables=("active_plan",),
    fields=("reviewed_on", "review_meeting_on"),
    test=rules.in_order("review_meeting_on", "reviewed_on"),
)
