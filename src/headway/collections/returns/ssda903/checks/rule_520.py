"""520: a married couple of different sex is of both sexes."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import says, where

CHECK = Check(
    code="520",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="A married couple of different sex is of both sexes",
    message=(
        "Data entry on the legal status of adopters shows different gender married couple but "
        "data entry on genders of adopters shows it as a same gender couple."
    ),
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("adoption",),
    fields=("adopters_sex", "adopters_status"),
    test=where(says("adopters_status", "L11"), says("adopters_sex", "MF")),
)
