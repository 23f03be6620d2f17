"""579: a new decision follows the end of the last."""

from headway.collections.checks import Check, Severity
from headway.collections.child_rules import no_overlap

CHECK = Check(
    code="579",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="A new decision follows the end of the last",
    message=(
        "A new decision that the child should be placed for adoption this year cannot start "
        "when the previous decision is still open."
    ),
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("placed_for_adoption",),
    fields=("decided_on", "ceased_on"),
    test=no_overlap("decided_on", "ceased_on"),
)
