"""119: a reversed decision has its day and its reason."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import all_or_none

CHECK = Check(
    code="119",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="A reversed decision has its day and its reason",
    message=(
        "If the decision is made that a child should no longer be placed for adoption, then the "
        "date of this decision and the reason why this decision was made must be completed."
    ),
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("placed_for_adoption",),
    fields=("reason_ceased", "ceased_on"),
    test=all_or_none("ceased_on", "reason_ceased"),
)
