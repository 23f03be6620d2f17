"""1920: A child who has left did so before census day, and not before joining."""

from headway.collections.checks import FAILED, PASSED, UNREADABLE, Check, Context, Outcome, Severity
from headway.collections.rows import Row
from headway.collections.typed import as_day


def _test(row: Row, context: Context) -> Outcome:
    left, entered = (as_day(row.values.get(name) or "") for name in ("left_on", "entered_on"))
    if left is None or (context.last_day and left >= context.last_day):
        return FAILED
    if entered is None or context.last_day is None:
        return UNREADABLE
    return FAILED if left < entered else PASSED


CHECK = Check(
    code="1920",
    official=True,
    source=(
        "DfE, school census validation rules, as listed by One IT Services and Solutions for"
        " fileset 1802"
    ),
    severity=Severity.ERROR,
    title="A child who has left did so before census day, and not before joining",
    message="The leaving date is missing, is not before census day, or is before the entry date.",
    what_to_do="Correct whichever of the two dates is wrong, and export the file again.",
    tables=("pupil_no_longer_on_roll",),
    fields=(
        "left_on",
        "entered_on",
    ),
    test=_test,
)
