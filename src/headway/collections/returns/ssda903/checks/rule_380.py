"""380: care does not begin with a temporary placement."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import says, where
from headway.vocabulary.codes import looked_after as codes

CHECK = Check(
    code="380",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="Care does not begin with a temporary placement",
    message="A period of care cannot start with a temporary placement.",
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("episode",),
    fields=("reason_for_new_episode", "placement"),
    test=where(
        says("placement", *codes.TEMPORARY_PLACEMENTS), says("reason_for_new_episode", "P", "B")
    ),
)
