"""8614: only a completed assessment has factors."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import blank, where

CHECK = Check(
    code="8614",
    official=True,
    source=(
        "DfE, children in need census guide, as implemented in csc-validator-be-cin "
        "(data-to-insight)"
    ),
    severity=Severity.WARNING,
    title="Only a completed assessment has factors",
    message=(
        "Parental or child factors at assessment should only be present for a completed assessment."
    ),
    what_to_do="Correct it in the children's social care system, and export the census again.",
    tables=("assessment",),
    fields=("factors", "authorised_on"),
    test=where(blank("authorised_on"), blank("factors")),
)
