"""345: of one in touch both are known."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import all_of, is_not, says, where

CHECK = Check(
    code="345",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="Of one in touch both are known",
    message=(
        "The data collection record shows the local authority is in touch with this young "
        "person, but activity and/or accommodation data items are zero."
    ),
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("care_leaver",),
    fields=("activity", "accommodation", "in_touch"),
    test=where(
        says("in_touch", "YES"),
        all_of(is_not(says("activity", "0")), is_not(says("accommodation", "0"))),
    ),
)
