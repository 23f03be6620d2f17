"""1570: A child of 14 or over has a unique learner number."""

from headway.collections.checks import FAILED, PASSED, UNREADABLE, Check, Context, Outcome, Severity
from headway.collections.rows import Row
from headway.collections.rules import NO_DAY
from headway.collections.typed import as_day

_AGE = 14


def _test(row: Row, context: Context) -> Outcome:
    if row.values.get("uln"):
        return PASSED
    born, day = as_day(row.values.get("born_on") or ""), context.last_day
    if born is None:
        return UNREADABLE
    if day is None:
        return NO_DAY
    is_so_old = (born.year + _AGE, born.month, born.day) <= (day.year, day.month, day.day)
    return FAILED if is_so_old else PASSED


CHECK = Check(
    code="1570",
    official=True,
    source=(
        "DfE, school census validation rules, as listed by One IT Services and Solutions for"
        " fileset 1802"
    ),
    severity=Severity.WARNING,
    title="A child of 14 or over has a unique learner number",
    message="The child was 14 or over on census day and has no unique learner number.",
    what_to_do="Enter the number from the Learning Records Service, and export the file again.",
    tables=("pupil_on_roll",),
    fields=("uln",),
    test=_test,
)
