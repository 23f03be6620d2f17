"""HW-NC-12: every row is of the month of the first."""

from headway.collections.checks import BLANK, FAILED, PASSED, Check, Context, Outcome, Severity
from headway.collections.rows import Row
from headway.collections.rules import NO_DAY
from headway.collections.typed import as_whole


def _test(row: Row, context: Context) -> Outcome:
    year, month = row.values.get("academic_year"), as_whole(row.values.get("month") or "")
    if not year or month is None:
        return BLANK
    if (day := context.submission.reference_on) is None or context.year is None:
        return NO_DAY
    is_same = month == day.month and year.startswith(str(context.year.start))
    return PASSED if is_same else FAILED


CHECK = Check(
    code="HW-NC-12",
    severity=Severity.ERROR,
    title="Every row is of the month of the first",
    message="The row is of another month than the first row of the file.",
    what_to_do="Correct it in the client caseload system, and export the month again.",
    tables=("young_person",),
    fields=("month", "academic_year"),
    test=_test,
)
