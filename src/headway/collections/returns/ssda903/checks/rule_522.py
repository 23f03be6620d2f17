"""522: a decision is reversed after it was made."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import no_earlier

CHECK = Check(
    code="522",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="A decision is reversed after it was made",
    message=(
        "Date of decision that the child should be placed for adoption must be on or before the "
        "date that a child should no longer be placed for adoption."
    ),
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("placed_for_adoption",),
    fields=("ceased_on", "decided_on"),
    test=no_earlier("ceased_on", "decided_on"),
)
