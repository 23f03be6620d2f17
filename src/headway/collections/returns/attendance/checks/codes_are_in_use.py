"""HW-AT-07: every session's code is one in use.

H, J and Y stopped, and K, Q, C1, C2, J1 and Y1 to Y7 began, in August 2024.
"""

from headway.collections.checks import BLANK, PASSED, Check, Outcome, Result, Severity
from headway.collections.returns.attendance.layout import SESSIONS
from headway.collections.returns.attendance.weeks import Marks, of_the_week
from headway.collections.typed import codes_in
from headway.vocabulary.codes.attendance import SESSION_CODE
from headway.vocabulary.years import AcademicYear


def _judge(marks: Marks, year: AcademicYear | None) -> Outcome:
    allowed = codes_in(SESSION_CODE, year)
    wrong = (
        name for name, code in zip(SESSIONS, marks, strict=True) if code and code not in allowed
    )
    if name := next(wrong, None):
        return Outcome(Result.FAILED, field=name)
    return PASSED if any(marks) else BLANK


CHECK = Check(
    code="HW-AT-07",
    severity=Severity.WARNING,
    title="Every session's code is one in use",
    message=(
        "A session has a code that is not in use in that year; the session is taken as not marked."
    ),
    what_to_do="Correct the register in the school's system, and export the week again.",
    tables=("week",),
    fields=("monday_am",),
    test=of_the_week(_judge),
)
