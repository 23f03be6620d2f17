"""HW-AT-09: a week has a session that is marked."""

from headway.collections.checks import (
    FAILED,
    NO_SUCH_FIELD,
    PASSED,
    Check,
    Context,
    Outcome,
    Severity,
)
from headway.collections.returns.attendance.layout import SESSIONS
from headway.collections.rows import Row


def _test(row: Row, _: Context) -> Outcome:
    if any(map(row.values.get, SESSIONS)):
        return PASSED
    return FAILED if any(name in row.values for name in SESSIONS) else NO_SUCH_FIELD


CHECK = Check(
    code="HW-AT-09",
    severity=Severity.WARNING,
    title="A week has a session that is marked",
    message="No session of the pupil's week has a mark, and nothing is counted of it.",
    what_to_do="Correct the register in the school's system, and export the week again.",
    tables=("week",),
    fields=("monday_am",),
    test=_test,
)
