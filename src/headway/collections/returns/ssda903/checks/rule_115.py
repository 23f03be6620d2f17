"""115: the day of the decision is a date."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="115",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="The day of the decision is a date",
    message=(
        "Date of Local Authority's (LA) decision that a child should be placed for adoption is "
        "not a valid date."
    ),
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("placed_for_adoption",),
    fields=("decided_on",),
    test=rules.day("decided_on"),
)
