"""226: a temporary placement has no reason for the change."""

from headway.collections.checks import Check, Severity
from headway.collections.child_rules import is_first, the_one_before
from headway.collections.claims import all_of, any_of, blank, says, where
from headway.vocabulary.codes import looked_after as codes

CHECK = Check(
    code="226",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="A temporary placement has no reason for the change",
    message="Reason for placement change is not required for temporary placements.",
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("episode",),
    fields=("reason_placement_change", "placement"),
    test=where(
        says("placement", *codes.TEMPORARY_PLACEMENTS),
        all_of(
            blank("reason_placement_change"),
            any_of(
                is_first("started_on"),
                the_one_before("started_on", blank("reason_placement_change")),
            ),
        ),
    ),
)
