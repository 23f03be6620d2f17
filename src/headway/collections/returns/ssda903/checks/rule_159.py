"""159: where no help was received, it is said whether it was offered."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import all_of, given, says_no, says_yes, where

CHECK = Check(
    code="159",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="Where no help was received, it is said whether it was offered",
    message=(
        "If a child has been recorded as not receiving an intervention for their substance "
        "misuse problem, then the additional item on whether an intervention was offered should "
        "be completed as well."
    ),
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("health",),
    fields=("intervention_offered", "intervention_received"),
    test=where(
        all_of(says_yes("substance_misuse"), says_no("intervention_received")),
        given("intervention_offered"),
    ),
)
