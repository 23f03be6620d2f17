"""363: a child assessment order lasts seven days.

It judges each episode by itself, where DfE's adds up those that follow on: what it finds is wrong,
and it may miss some.
"""

from headway.collections.checks import Check, Severity
from headway.collections.claims import lasts_at_most, says, where

CHECK = Check(
    code="363",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="A child assessment order lasts seven days",
    message=(
        "Child assessment order (CAO) lasted longer than 7 days allowed in the Children Act 1989."
    ),
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("episode",),
    fields=("ended_on", "started_on", "legal_status"),
    test=where(says("legal_status", "L3"), lasts_at_most(7, "started_on", "ended_on")),
)
