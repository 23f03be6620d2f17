"""HW-IN-07: a report card is of the era that has them."""

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
    return PASSED if day >= codes.REPORT_CARDS_FROM else FAILED


CHECK = Check(
    code="HW-IN-07",
    severity=Severity.ERROR,
    title="A report card is of the era that has them",
    message="The inspection is earlier than report cards were given.",
    what_to_do="Check the row against the published report, and save the file again.",
    tables=("inspection_report_card",),
    fields=("inspected_on",),
    test=_test,
)
