"""HW-SC-56: learner support is of children in year 12 or above."""

from headway.collections.checks import (
    BLANK,
    FAILED,
    PASSED,
    Check,
    Context,
    Outcome,
    Severity,
    WithinTest,
)
from headway.collections.rows import Row

_SIXTH_FORM = ("12", "13", "14", "X")


def _test(row: Row, _: Context) -> Outcome:
    group = row.values.get("year_group")
    if group is None:
        return BLANK
    return PASSED if group in _SIXTH_FORM else FAILED


CHECK = Check(
    code="HW-SC-56",
    severity=Severity.WARNING,
    title="Learner support is of children in year 12 or above",
    message=(
        "The child has learner support, which is for those of 16 and over, and is below year 12."
    ),
    what_to_do="Correct it in the school's system, and export the file again.",
    tables=(
        "pupil_on_roll",
        "pupil_no_longer_on_roll",
    ),
    fields=("year_group",),
    test=WithinTest("learner_support", _test),
)
