"""HW-IN-05: an overall grade is of the era that had one."""

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
from headway.vocabulary.codes import inspections as codes


def _test(row: Row, _: Context) -> Outcome:
    text = row.values.get("inspected_on")
    if not text:
        return BLANK
    if (day := as_day(text)) is None:
        return UNREADABLE
    is_school = (row.values.get("remit") or "school") == "school"
    ended = codes.WITHOUT_OVERALL_FROM if is_school else codes.REPORT_CARDS_FROM
    return PASSED if day < ended else FAILED


CHECK = Check(
    code="HW-IN-05",
    severity=Severity.ERROR,
    title="An overall grade is of the era that had one",
    message=(
        "The inspection is later than overall grades were given, and goes with no grade of that "
        "era."
    ),
    what_to_do="Check the row against the published report, and save the file again.",
    tables=("inspection_graded",),
    fields=("inspected_on",),
    test=_test,
)
