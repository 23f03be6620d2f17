"""388: an episode that goes on has one after it."""

from headway.collections.checks import Check, Severity
from headway.collections.child_rules import is_continued
from headway.collections.claims import says, where

CHECK = Check(
    code="388",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="An episode that goes on has one after it",
    message=(
        "Reason episode ceased is coded new episode begins, but there is no continuation episode."
    ),
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("episode",),
    fields=("reason_ceased", "ended_on"),
    test=where(says("reason_ceased", "X1"), is_continued("started_on", "ended_on")),
)
