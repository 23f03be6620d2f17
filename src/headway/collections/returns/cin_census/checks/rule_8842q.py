"""8842Q: a review has its day."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import given

CHECK = Check(
    code="8842Q",
    official=True,
    source=(
        "DfE, children in need census guide, as implemented in csc-validator-be-cin "
        "(data-to-insight)"
    ),
    severity=Severity.WARNING,
    title="A review has its day",
    message="Please check and either amend or provide a reason: Review Record has a missing date.",
    what_to_do="Correct it in the children's social care system, and export the census again.",
    tables=("protection_review",),
    fields=("reviewed_on",),
    test=given("reviewed_on"),
)
