"""HW-SW-05: a contract does not end before it starts."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-SW-05",
    severity=Severity.ERROR,
    title="A contract does not end before it starts",
    message="The contract ends before it starts, and is set aside.",
    what_to_do="Correct it in the school's personnel system, and export the file again.",
    tables=("contract",),
    fields=(
        "ended_on",
        "started_on",
    ),
    test=rules.in_order("started_on", "ended_on"),
)
