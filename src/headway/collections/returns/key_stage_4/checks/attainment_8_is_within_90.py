"""HW-K4-09: DfE's Attainment 8 score is from 0 to 90."""

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
from headway.collections.typed import as_number


def _test(row: Row, _: Context) -> Outcome:
    text = row.values.get("attainment_8")
    if not text:
        return BLANK
    if (score := as_number(text)) is None:
        return UNREADABLE
    return PASSED if 0 <= score <= 90 else FAILED


CHECK = Check(
    code="HW-K4-09",
    severity=Severity.WARNING,
    title="DfE's Attainment 8 score is from 0 to 90",
    message="DfE's Attainment 8 score is not from 0 to 90; Headway works it out from the results.",
    what_to_do="Tell whoever sent the file.",
    tables=("pupil",),
    fields=("attainment_8",),
    test=_test,
)
