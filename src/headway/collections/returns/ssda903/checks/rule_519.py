"""519: a civil partnership is of two."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import says, where

CHECK = Check(
    code="519",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="A civil partnership is of two",
    message=(
        "Data entered on the legal status of adopters shows civil partnership couple, but data "
        "entered on genders of adopters does not show it as a couple."
    ),
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("adoption",),
    fields=("adopters_sex", "adopters_status"),
    test=where(says("adopters_status", "L2"), says("adopters_sex", "MM", "FF", "MF")),
)
