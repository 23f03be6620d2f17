"""517: an unmarried couple of different sex is of both sexes."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import says, where

CHECK = Check(
    code="517",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="An unmarried couple of different sex is of both sexes",
    message=(
        "If reporting legal status of adopters is L3 then the genders of adopters should be "
        "coded as MF."
    ),
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("adoption",),
    fields=("adopters_sex", "adopters_status"),
    test=where(says("adopters_status", "L3"), says("adopters_sex", "MF")),
)
