"""HW-AT-11: a school is closed for a whole day."""

from headway.collections.checks import PASSED, Check, Outcome, Result, Severity
from headway.collections.returns.attendance.layout import SESSIONS
from headway.collections.returns.attendance.weeks import Marks, of_the_week
from headway.vocabulary.years import AcademicYear

_OPEN = Outcome(Result.NOT_CHECKED, "the school was open all week")


def _judge(marks: Marks, _: AcademicYear | None) -> Outcome:
    if "#" not in marks:
        return _OPEN
    for place in range(0, len(marks), 2):
        if (marks[place] == "#") != (marks[place + 1] == "#"):
            return Outcome(Result.FAILED, field=SESSIONS[place])
    return PASSED


CHECK = Check(
    code="HW-AT-11",
    severity=Severity.WARNING,
    title="A school is closed for a whole day",
    message="One session of a day has the mark of a planned closure, and the other another mark.",
    what_to_do="Correct the register in the school's system, and export the week again.",
    tables=("week",),
    fields=("monday_am",),
    test=of_the_week(_judge),
)
