"""233: only an episode that has ceased has a reason for placement change."""

from headway.collections.checks import BLANK, FAILED, PASSED, Check, Context, Outcome, Severity
from headway.collections.rows import Row


def _test(row: Row, _: Context) -> Outcome:
    if not row.values.get("reason_placement_change"):
        return BLANK
    return PASSED if row.values.get("ended_on") else FAILED


CHECK = Check(
    code="233",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="Only an episode that has ceased has a reason for placement change",
    message="Reason for placement change is not required when the episode has not ceased.",
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("episode",),
    fields=("reason_placement_change", "ended_on"),
    test=_test,
)
