"""909: an activity of compulsory education age began or was verified this year."""

from datetime import date

from headway.collections.checks import FAILED, PASSED, Check, Context, Outcome, Result, Severity
from headway.collections.rows import Row
from headway.collections.rules import NO_DAY
from headway.collections.typed import as_day

_COMPULSORY = frozenset({"110", "120", "130", "140", "150"})
_OLDER = Outcome(Result.NOT_CHECKED, "the activity is none of compulsory education age")


def _test(row: Row, context: Context) -> Outcome:
    if row.values.get("activity") not in _COMPULSORY:
        return _OLDER
    if context.year is None:
        return NO_DAY
    begins = date(context.year.start, 9, 1)
    texts = row.values.get("activity_started_on"), row.values.get("activity_verified_on")
    days = [day for text in texts if text and (day := as_day(text))]
    return PASSED if any(day >= begins for day in days) else FAILED


CHECK = Check(
    code="909",
    official=True,
    source="DfE, NCCIS rule changes for 2020-21, in a software supplier's published release note",
    severity=Severity.WARNING,
    title="An activity of compulsory education age began or was verified this year",
    message=(
        "The activity does not have either a start date or a verification date on or after the "
        "start of the current academic year."
    ),
    what_to_do="Correct it in the client caseload system, and export the month again.",
    tables=("young_person",),
    fields=("activity_verified_on", "activity_started_on"),
    test=_test,
)
