"""HW-PE-08: a plan is complete after the meeting."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-PE-08",
    severity=Severity.WARNING,
    title="A plan is complete after the meeting",
    message="The day the plan was completed is before the day it was held.",
    what_to_do="Correct it in the system for Personal Education Plans, and export it again.",
    tables=("pep",),
    fields=("completed_on", "held_on"),
    test=rules.in_order("held_on", "completed_on"),
)
