"""184: the decision comes after the birth."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import no_earlier

CHECK = Check(
    code="184",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="The decision comes after the birth",
    message=(
        "Date of decision that a child should be placed for adoption is before the child was born."
    ),
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("placed_for_adoption",),
    fields=("decided_on", "born_on"),
    test=no_earlier("decided_on", "born_on"),
)
