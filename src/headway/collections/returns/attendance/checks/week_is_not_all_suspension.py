"""HW-AT-13: a whole week is not suspension without provision.

Source: Education and Inspections Act 2006: full-time education from the sixth school day.
"""

from headway.collections.checks import FAILED, PASSED, Check, Outcome, Result, Severity
from headway.collections.returns.attendance.weeks import Marks, of_the_week
from headway.vocabulary.years import AcademicYear

_NONE = Outcome(Result.NOT_CHECKED, "the week has no session of the code E")


def _judge(marks: Marks, _: AcademicYear | None) -> Outcome:
    if "E" not in marks:
        return _NONE
    return FAILED if {None, "E", "#"}.issuperset(marks) else PASSED


CHECK = Check(
    code="HW-AT-13",
    severity=Severity.WARNING,
    title="A whole week is not suspension without provision",
    message=(
        "Every session of the week has the code E: suspended or permanently excluded, with no "
        "provision arranged; from the sixth school day there is to be some."
    ),
    what_to_do="Correct the register in the school's system, and export the week again.",
    tables=("week",),
    fields=("monday_am",),
    test=of_the_week(_judge),
)
