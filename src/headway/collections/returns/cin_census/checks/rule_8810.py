"""8810: a reason for closure has its day."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import given, where

CHECK = Check(
    code="8810",
    official=True,
    source=(
        "DfE, children in need census guide, as implemented in csc-validator-be-cin "
        "(data-to-insight)"
    ),
    severity=Severity.WARNING,
    title="A reason for closure has its day",
    message="A CIN case cannot have a Reason for Closure without a CIN Closure Date.",
    what_to_do="Correct it in the children's social care system, and export the census again.",
    tables=("episode",),
    fields=("closed_on", "closure_reason"),
    test=where(given("closure_reason"), given("closed_on")),
)
