"""192: of substance misuse it is said whether help was received."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import given, says_yes, where

CHECK = Check(
    code="192",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="Of substance misuse it is said whether help was received",
    message=(
        "Child has been identified as having a substance misuse problem but the additional item "
        "on whether an intervention was received has been left blank."
    ),
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("health",),
    fields=("intervention_received", "substance_misuse"),
    test=where(says_yes("substance_misuse"), given("intervention_received")),
)
