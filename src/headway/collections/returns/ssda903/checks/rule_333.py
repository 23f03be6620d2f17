"""333: the decision comes before the match."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import no_earlier

CHECK = Check(
    code="333",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="The decision comes before the match",
    message=(
        "Date should be placed for adoption must be on or prior to the date of matching child "
        "with adopter(s)."
    ),
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("adoption",),
    fields=("decided_on", "matched_on"),
    test=no_earlier("matched_on", "decided_on"),
)
