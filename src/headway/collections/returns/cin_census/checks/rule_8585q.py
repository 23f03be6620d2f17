"""8585Q: a case closed by death has the day."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import given, says, where

CHECK = Check(
    code="8585Q",
    official=True,
    source=(
        "DfE, children in need census guide, as implemented in csc-validator-be-cin "
        "(data-to-insight)"
    ),
    severity=Severity.WARNING,
    title="A case closed by death has the day",
    message=(
        "Please check and either amend or provide a reason: CIN episode shows Died as the "
        "Closure Reason, however child has no recorded Date of Death."
    ),
    what_to_do="Correct it in the children's social care system, and export the census again.",
    tables=("episode",),
    fields=("closure_reason",),
    test=where(says("closure_reason", "RC2"), given("child.died_on")),
)
