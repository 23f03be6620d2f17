"""8841: a review comes after the plan begins."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import no_earlier

CHECK = Check(
    code="8841",
    official=True,
    source=(
        "DfE, children in need census guide, as implemented in csc-validator-be-cin "
        "(data-to-insight)"
    ),
    severity=Severity.WARNING,
    title="A review comes after the plan begins",
    message=(
        "The review date cannot be on the same day or before the Child protection Plan start date."
    ),
    what_to_do="Correct it in the children's social care system, and export the census again.",
    tables=("protection_review",),
    fields=("reviewed_on",),
    test=no_earlier("reviewed_on", "protection_plan.started_on", than=1),
)
