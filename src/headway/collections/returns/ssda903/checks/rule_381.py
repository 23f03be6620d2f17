"""381: care does not end with a temporary placement."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import all_of, given, says, where
from headway.vocabulary.codes import looked_after as codes

CHECK = Check(
    code="381",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="Care does not end with a temporary placement",
    message="A period of care cannot end with a temporary placement.",
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("episode",),
    fields=("reason_ceased", "placement"),
    test=where(
        all_of(says("placement", *codes.TEMPORARY_PLACEMENTS), given("reason_ceased")),
        says("reason_ceased", "X1"),
    ),
)
