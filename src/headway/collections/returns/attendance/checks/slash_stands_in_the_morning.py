"""HW-AT-08: a stroke is the morning's, a backstroke the afternoon's."""

from headway.collections.checks import BLANK, PASSED, Check, Outcome, Result, Severity
from headway.collections.returns.attendance.layout import SESSIONS
from headway.collections.returns.attendance.weeks import Marks, of_the_week
from headway.vocabulary.years import AcademicYear

_RIGHT = ("/", "\\")


def _judge(marks: Marks, _: AcademicYear | None) -> Outcome:
    made = False
    for place, code in enumerate(marks):
        if code in _RIGHT:
            if code != _RIGHT[place % 2]:
                return Outcome(Result.FAILED, field=SESSIONS[place])
            made = True
    return PASSED if made else BLANK


CHECK = Check(
    code="HW-AT-08",
    severity=Severity.WARNING,
    title="A stroke is the morning's, a backstroke the afternoon's",
    message=(
        "A morning session has the afternoon's mark, or an afternoon session the morning's; both "
        "count as present."
    ),
    what_to_do="Correct the register in the school's system, and export the week again.",
    tables=("week",),
    fields=("monday_am",),
    test=of_the_week(_judge),
)
