"""HW-K4-13: a result has a GCSE grade or points."""

from headway.collections.checks import BLANK, FAILED, PASSED, Check, Context, Outcome, Severity
from headway.collections.rows import Row
from headway.vocabulary.gcse_points import gcse_points_hundredths


def _test(row: Row, _: Context) -> Outcome:
    grade = row.values.get("grade")
    if not grade:
        return BLANK
    by_rule = gcse_points_hundredths(row.values.get("qualification_type") or "", grade)
    return FAILED if by_rule is None and not row.values.get("points") else PASSED


CHECK = Check(
    code="HW-K4-13",
    severity=Severity.ERROR,
    title="A result has a GCSE grade or points",
    message="The result has neither a GCSE (9 to 1) grade nor points, so it cannot be counted.",
    what_to_do="Enter the points from DfE's list for that qualification and grade.",
    tables=("result",),
    fields=("grade", "points"),
    test=_test,
)
