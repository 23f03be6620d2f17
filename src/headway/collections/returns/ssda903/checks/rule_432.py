"""432: who had left care comes into it anew."""

from headway.collections.checks import Check, Severity
from headway.collections.child_rules import the_one_before
from headway.collections.claims import is_not, says, where

CHECK = Check(
    code="432",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="Who had left care comes into it anew",
    message=(
        "The child ceased to be looked after at the end of the previous episode but the reason "
        "for new episode is not started to be looked after."
    ),
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("episode",),
    fields=("reason_for_new_episode",),
    test=where(
        the_one_before("started_on", is_not(says("reason_ceased", "X1"))),
        says("reason_for_new_episode", "S"),
    ),
)
