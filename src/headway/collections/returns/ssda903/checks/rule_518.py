"""518: an unmarried couple of the same sex is of one sex."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import says, where

CHECK = Check(
    code="518",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="An unmarried couple of the same sex is of one sex",
    message=(
        "If reporting legal status of adopters is L4 then the genders of adopters should be "
        "coded as MM or FF."
    ),
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("adoption",),
    fields=("adopters_sex", "adopters_status"),
    test=where(says("adopters_status", "L4"), says("adopters_sex", "MM", "FF")),
)
