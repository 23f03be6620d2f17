"""376: a carer's holiday lasts three weeks."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import lasts_at_most, says, where

CHECK = Check(
    code="376",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="A carer's holiday lasts three weeks",
    message=(
        "Temporary placements coded as being due to holiday of usual foster carer(s) cannot "
        "exceed three weeks."
    ),
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("episode",),
    fields=("ended_on", "started_on", "placement"),
    test=where(says("placement", "T3"), lasts_at_most(21, "started_on", "ended_on")),
)
