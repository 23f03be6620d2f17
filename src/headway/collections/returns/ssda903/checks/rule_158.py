"""158: where help was received, whether it was offered is not asked."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import blank, says_yes, where

CHECK = Check(
    code="158",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="Where help was received, whether it was offered is not asked",
    message=(
        "If a child has been recorded as receiving an intervention for their substance misuse "
        "problem, then the additional item on whether an intervention was offered should be "
        "left blank."
    ),
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("health",),
    fields=("intervention_offered", "intervention_received"),
    test=where(says_yes("intervention_received"), blank("intervention_offered")),
)
