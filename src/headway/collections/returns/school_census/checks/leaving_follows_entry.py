"""HW-SC-14: a child left on or after the day they joined."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-SC-14",
    severity=Severity.ERROR,
    title="A child left on or after the day they joined",
    message="The leaving date is before the entry date.",
    what_to_do="Correct whichever of the two dates is wrong, and export the file again.",
    tables=("pupil_no_longer_on_roll",),
    fields=("left_on", "entered_on"),
    test=rules.in_order("entered_on", "left_on"),
)
