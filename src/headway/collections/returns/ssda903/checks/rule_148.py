"""148: the end of an episode has a date and a reason, or neither."""

from headway.collections.checks import (
    FAILED,
    NO_SUCH_FIELD,
    PASSED,
    Check,
    Context,
    Outcome,
    Severity,
)
from headway.collections.rows import Row


def _test(row: Row, _: Context) -> Outcome:
    if "reason_ceased" not in row.values or "ended_on" not in row.values:
        return NO_SUCH_FIELD
    has_date, has_reason = bool(row.values["ended_on"]), bool(row.values["reason_ceased"])
    return PASSED if has_date == has_reason else FAILED


CHECK = Check(
    code="148",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="The end of an episode has a date and a reason, or neither",
    message="Date episode ceased and reason episode ceased must both be coded, or both left blank.",
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("episode",),
    fields=("reason_ceased", "ended_on"),
    test=_test,
)
