"""8805: a closed case has its reason."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import given, where

CHECK = Check(
    code="8805",
    official=True,
    source=(
        "DfE, children in need census guide, as implemented in csc-validator-be-cin "
        "(data-to-insight)"
    ),
    severity=Severity.WARNING,
    title="A closed case has its reason",
    message="A CIN case cannot have a CIN closure date without a Reason for Closure.",
    what_to_do="Correct it in the children's social care system, and export the census again.",
    tables=("episode",),
    fields=("closure_reason", "closed_on"),
    test=where(given("closed_on"), given("closure_reason")),
)
