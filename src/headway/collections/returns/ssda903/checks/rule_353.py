"""353: no episode began before 14 October 1991."""

from datetime import date

from headway.collections.checks import (
    BLANK,
    FAILED,
    PASSED,
    UNREADABLE,
    Check,
    Context,
    Outcome,
    Severity,
)
from headway.collections.rows import Row
from headway.collections.typed import as_day

_CHILDREN_ACT_IN_FORCE = date(1991, 10, 14)


def _test(row: Row, _: Context) -> Outcome:
    text = row.values.get("started_on")
    if not text:
        return BLANK
    if (started_on := as_day(text)) is None:
        return UNREADABLE
    return FAILED if started_on < _CHILDREN_ACT_IN_FORCE else PASSED


CHECK = Check(
    code="353",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.ERROR,
    title="No episode began before 14 October 1991",
    message="No episode submitted can start before 14 October 1991.",
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("episode",),
    fields=("started_on",),
    test=_test,
)
