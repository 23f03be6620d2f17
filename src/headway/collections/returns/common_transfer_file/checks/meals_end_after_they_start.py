"""HW-CT-10: a spell of free school meals does not end before it starts."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-CT-10",
    severity=Severity.WARNING,
    title="A spell of free school meals does not end before it starts",
    message="A spell of eligibility for free school meals ends before it starts.",
    what_to_do="Correct it in the school's system, and export the file again.",
    tables=("fsm_period",),
    fields=(
        "ended_on",
        "started_on",
    ),
    test=rules.in_order("started_on", "ended_on"),
)
