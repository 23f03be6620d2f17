"""HW-EH-08: the spell ended after it began."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-EH-08",
    severity=Severity.WARNING,
    title="The spell ended after it began",
    message="The day it ended is before the day it began.",
    what_to_do="Correct it in the register, and export it again.",
    tables=("not_in_school",),
    fields=("ended_on", "started_on"),
    test=rules.in_order("started_on", "ended_on"),
)
