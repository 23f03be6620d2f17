"""HW-NC-04: the activity had begun by the end of the month."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-NC-04",
    severity=Severity.WARNING,
    title="The activity had begun by the end of the month",
    message="The activity starts after the month of the return.",
    what_to_do="Correct it in the client caseload system, and export the month again.",
    tables=("young_person",),
    fields=("activity_started_on",),
    test=rules.no_later_than_the_last_day("activity_started_on"),
)
