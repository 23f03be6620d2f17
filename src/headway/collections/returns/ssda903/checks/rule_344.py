"""344: of one who died or went home nothing else is asked."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import all_of, says, where

CHECK = Check(
    code="344",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="Of one who died or went home nothing else is asked",
    message=(
        "The record shows the young person has died or returned home to live with parent(s) or "
        "someone with parental responsibility for a continuous period of 6 months or more, but "
        "activity and/or accommodation on leaving care have been completed."
    ),
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("care_leaver",),
    fields=("activity", "accommodation", "in_touch"),
    test=where(
        says("in_touch", "DIED", "RHOM"), all_of(says("activity", "0"), says("accommodation", "0"))
    ),
)
