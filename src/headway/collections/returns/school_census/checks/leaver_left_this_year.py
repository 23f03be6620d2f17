"""HW-SC-53: A child who has left did so within a year of census day."""

from headway.collections import row_rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-SC-53",
    severity=Severity.WARNING,
    title="A child who has left did so within a year of census day",
    message="The child left more than a year before census day, and need not be reported.",
    what_to_do="Check the leaving date; remove the child if it is right.",
    tables=("pupil_no_longer_on_roll",),
    fields=("left_on",),
    test=row_rules.within_days_of_the_last_day("left_on", 400),
)
