"""563: a reversed decision was made on a day."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import all_of, given, where

CHECK = Check(
    code="563",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="A reversed decision was made on a day",
    message=(
        "The child should no longer be placed for adoption but the date of the decision that "
        "the child should be placed for adoption is blank."
    ),
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("placed_for_adoption",),
    fields=("decided_on", "ceased_on"),
    test=where(all_of(given("ceased_on"), given("reason_ceased")), given("decided_on")),
)
