"""HW-IN-06: judgements without an overall grade are of the era between."""

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
    is_between = codes.WITHOUT_OVERALL_FROM <= day < codes.REPORT_CARDS_FROM
    return PASSED if is_between else FAILED


CHECK = Check(
    code="HW-IN-06",
    severity=Severity.ERROR,
    title="Judgements without an overall grade are of the era between",
    message=(
        "The inspection is not of the time in which schools had judgements and no overall grade."
    ),
    what_to_do="Check the row against the published report, and save the file again.",
    tables=("inspection_judgements",),
    fields=("inspected_on",),
    test=_test,
)
