"""431: who comes into care anew had left it."""

from headway.collections.checks import Check, Severity
from headway.collections.child_rules import follows_later
from headway.collections.claims import says, where

CHECK = Check(
    code="431",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="Who comes into care anew had left it",
    message=(
        "The reason for new episode is started to be looked after, but the previous episode "
        "ended on the same day."
    ),
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("episode",),
    fields=("reason_for_new_episode", "started_on"),
    test=where(says("reason_for_new_episode", "S"), follows_later("started_on", "ended_on")),
)
