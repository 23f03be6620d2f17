"""HW-IN-09: every area of a report card has a grade of the scale."""

from headway.collections.checks import BLANK, PASSED, Check, Context, Outcome, Result, Severity
from headway.collections.returns.inspections.layout import AREAS
from headway.collections.rows import Row
from headway.vocabulary.codes import inspections as codes


def _test(row: Row, _: Context) -> Outcome:
    graded = [name for name in AREAS if row.values.get(name)]
    wrong = next((name for name in graded if row.values[name] not in codes.AREA_GRADE), None)
    if wrong:
        return Outcome(Result.FAILED, field=wrong)
    return PASSED if graded else BLANK


CHECK = Check(
    code="HW-IN-09",
    severity=Severity.WARNING,
    title="Every area of a report card has a grade of the scale",
    message="An evaluation area has a grade that is not one of the five; it is taken as not said.",
    what_to_do="Check the row against the published report, and save the file again.",
    tables=("inspection_report_card",),
    fields=("inclusion",),
    test=_test,
)
