"""HW-SC-54: A child who has left has something to report."""

from headway.collections.checks import BLANK, FAILED, PASSED, Check, Context, Outcome, Severity
from headway.collections.rows import Row


def _test(row: Row, _: Context) -> Outcome:
    if not row.values.get("left_on"):
        return BLANK
    return PASSED if row.nested else FAILED


CHECK = Check(
    code="HW-SC-54",
    severity=Severity.WARNING,
    title="A child who has left has something to report",
    message=(
        "The child has left, and has neither attendance nor an exclusion nor support to report."
    ),
    what_to_do="Remove the child from the return, or add what is missing.",
    tables=("pupil_no_longer_on_roll",),
    fields=("left_on",),
    test=_test,
)
