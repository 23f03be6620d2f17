"""HW-K4-14: points are from 0 to 9 for each slot."""

from headway.collections.checks import BLANK, FAILED, PASSED, Check, Context, Outcome, Severity
from headway.collections.rows import Row
from headway.collections.typed import as_number


def _test(row: Row, _: Context) -> Outcome:
    text = row.values.get("points")
    if not text:
        return BLANK
    points = as_number(text)
    return PASSED if points is not None and 0 <= points <= 9 else FAILED


CHECK = Check(
    code="HW-K4-14",
    severity=Severity.ERROR,
    title="Points are from 0 to 9 for each slot",
    message="The points are not a number from 0 to 9, which is what one slot can hold.",
    what_to_do="Enter the points for each slot: half of them for a double award.",
    tables=("result",),
    fields=("points",),
    test=_test,
)
