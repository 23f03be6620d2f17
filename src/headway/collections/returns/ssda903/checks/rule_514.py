"""514: a single adopter is one person."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import says, where

CHECK = Check(
    code="514",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="A single adopter is one person",
    message=(
        "Data entry on the legal status of adopters shows a single adopter but data entry for "
        "the numbers of adopters shows it as a couple."
    ),
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("adoption",),
    fields=("adopters_sex", "adopters_status"),
    test=where(says("adopters_status", "L0"), says("adopters_sex", "M1", "F1")),
)
