"""HW-CLA-01: an episode is in the file once."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-CLA-01",
    severity=Severity.ERROR,
    title="An episode is in the file once",
    message="The same episode stands in the file twice; the second row is set aside.",
    what_to_do="Remove the double row, and export the return again.",
    tables=("episode",),
    fields=("child", "started_on", "reason_for_new_episode"),
    test=rules.once("child", "started_on", "reason_for_new_episode"),
)
