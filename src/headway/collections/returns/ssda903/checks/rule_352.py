"""352: nobody comes into care at 18."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import aged, is_not, says, where

CHECK = Check(
    code="352",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="Nobody comes into care at 18",
    message="Child who started to be looked after was aged 18 or over.",
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("episode",),
    fields=("started_on", "reason_for_new_episode"),
    test=where(
        says("reason_for_new_episode", "S"), is_not(aged(18, "header.born_on", "started_on"))
    ),
)
