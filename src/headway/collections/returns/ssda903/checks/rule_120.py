"""120: the reason for reversing the decision is a code."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes import looked_after_outcomes as codes

CHECK = Check(
    code="120",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="The reason for reversing the decision is a code",
    message=(
        "The reason for the reversal of the decision that the child should be placed for "
        "adoption code is not valid."
    ),
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("placed_for_adoption",),
    fields=("reason_ceased",),
    test=rules.code_of("reason_ceased", codes.REASON_PLACED_CEASED),
)
