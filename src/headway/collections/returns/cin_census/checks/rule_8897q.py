"""8897Q: a completed assessment has its factors."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import given, where

CHECK = Check(
    code="8897Q",
    official=True,
    source=(
        "DfE, children in need census guide, as implemented in csc-validator-be-cin "
        "(data-to-insight)"
    ),
    severity=Severity.WARNING,
    title="A completed assessment has its factors",
    message=(
        "Parental or child factors at assessment information is missing from a completed "
        "assessment."
    ),
    what_to_do="Correct it in the children's social care system, and export the census again.",
    tables=("assessment",),
    fields=("factors", "authorised_on"),
    test=where(given("authorised_on"), given("factors")),
)
