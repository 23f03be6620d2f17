"""HW-SW-11: an absence does not end before it starts."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-SW-11",
    severity=Severity.WARNING,
    title="An absence does not end before it starts",
    message="The absence ends before it starts.",
    what_to_do="Correct it in the school's personnel system, and export the file again.",
    tables=("absence",),
    fields=(
        "ended_on",
        "started_on",
    ),
    test=rules.in_order("started_on", "ended_on"),
)
