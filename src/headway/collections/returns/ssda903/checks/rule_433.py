"""433: what goes on begins when the last episode ended."""

from headway.collections.checks import Check, Severity
from headway.collections.child_rules import follows_at_once
from headway.collections.claims import says, where

CHECK = Check(
    code="433",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="What goes on begins when the last episode ended",
    message=(
        "The reason for new episode suggests that this is a continuation episode, but the "
        "episode does not start on the same day as the last episode finished."
    ),
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("episode",),
    fields=("started_on", "reason_for_new_episode"),
    test=where(
        says("reason_for_new_episode", "P", "L", "T", "U", "B"),
        follows_at_once("started_on", "ended_on"),
    ),
)
