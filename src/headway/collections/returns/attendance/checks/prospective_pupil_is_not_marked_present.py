"""HW-AT-12: nobody is both on the roll and not yet on it."""

from headway.collections.checks import PASSED, Check, Outcome, Result, Severity
from headway.collections.returns.attendance.layout import SESSIONS
from headway.collections.returns.attendance.weeks import Marks, of_the_week
from headway.vocabulary.years import AcademicYear

_ON_ROLL = Outcome(Result.NOT_CHECKED, "the pupil is on the roll")
_NOT_HELD = frozenset({None, "Z", "#"})


def _judge(marks: Marks, _: AcademicYear | None) -> Outcome:
    if "Z" not in marks:
        return _ON_ROLL
    others = (name for name, code in zip(SESSIONS, marks, strict=True) if code not in _NOT_HELD)
    other = next(others, None)
    return Outcome(Result.FAILED, field=other) if other else PASSED


CHECK = Check(
    code="HW-AT-12",
    severity=Severity.WARNING,
    title="Nobody is both on the roll and not yet on it",
    message="A pupil with the code Z, not yet on the roll, has other marks in the same week.",
    what_to_do="Correct the register in the school's system, and export the week again.",
    tables=("week",),
    fields=("monday_am",),
    test=of_the_week(_judge),
)
