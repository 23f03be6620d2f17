"""379: a temporary placement of no stated reason lasts seven days."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import lasts_at_most, says, where

CHECK = Check(
    code="379",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="A temporary placement of no stated reason lasts seven days",
    message=(
        "Temporary placements for unspecified reason (placement code T4) cannot exceed seven days."
    ),
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("episode",),
    fields=("ended_on", "started_on", "placement"),
    test=where(says("placement", "T4"), lasts_at_most(7, "started_on", "ended_on")),
)
