"""574: missing episodes do not overlap."""

from headway.collections.checks import Check, Severity
from headway.collections.child_rules import no_overlap

CHECK = Check(
    code="574",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="Missing episodes do not overlap",
    message=(
        "A new missing/away from placement without authorisation period cannot start when the "
        "previous missing/away from placement without authorisation period is still open."
    ),
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("missing",),
    fields=("started_on", "ended_on"),
    test=no_overlap("started_on", "ended_on"),
)
