"""HW-AT-10: a reason for absence was found in time.

Source: DfE, Working together to improve school attendance, 2024. The file does not say when it
was made, so a recent N is named as well.
"""

from headway.collections.checks import PASSED, Check, Outcome, Result, Severity
from headway.collections.returns.attendance.layout import SESSIONS
from headway.collections.returns.attendance.weeks import Marks, of_the_week
from headway.vocabulary.years import AcademicYear

_NONE = Outcome(Result.NOT_CHECKED, "the week has no absence")
_PRESENT = frozenset({None, "/", "\\", "L", "#"})


def _judge(marks: Marks, _: AcademicYear | None) -> Outcome:
    if "N" in marks:
        return Outcome(Result.FAILED, field=SESSIONS[marks.index("N")])
    return _NONE if _PRESENT.issuperset(marks) else PASSED


CHECK = Check(
    code="HW-AT-10",
    severity=Severity.WARNING,
    title="A reason for absence was found in time",
    message="A session has the code N, which a school replaces within five school days.",
    what_to_do="Correct the register in the school's system, and export the week again.",
    tables=("week",),
    fields=("monday_am",),
    test=of_the_week(_judge),
)
