"""HW-NC-05: the activity was verified after it began."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-NC-05",
    severity=Severity.WARNING,
    title="The activity was verified after it began",
    message="The verification date is before the day the activity started.",
    what_to_do="Correct it in the client caseload system, and export the month again.",
    tables=("young_person",),
    fields=("activity_verified_on", "activity_started_on"),
    test=rules.in_order("activity_started_on", "activity_verified_on"),
)
