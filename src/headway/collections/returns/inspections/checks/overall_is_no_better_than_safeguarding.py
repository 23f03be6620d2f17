"""HW-IN-10: where safeguarding is not effective, the overall grade is inadequate.

Usual and not without exception: an inspector may find leadership inadequate alone.
"""

from headway.collections.checks import (
    BLANK,
    FAILED,
    PASSED,
    Check,
    Context,
    Outcome,
    Result,
    Severity,
)
from headway.collections.rows import Row

_EFFECTIVE = Outcome(Result.NOT_CHECKED, "safeguarding is effective, or is not said")


def _test(row: Row, _: Context) -> Outcome:
    if row.values.get("safeguarding") != "No":
        return _EFFECTIVE
    if not row.values.get("overall"):
        return BLANK
    return PASSED if row.values["overall"] == "4" else FAILED


CHECK = Check(
    code="HW-IN-10",
    severity=Severity.WARNING,
    title="Where safeguarding is not effective, the overall grade is inadequate",
    message="Safeguarding is not effective, and the overall grade is better than inadequate.",
    what_to_do="Check the row against the published report, and save the file again.",
    tables=("inspection_graded",),
    fields=("overall", "safeguarding"),
    test=_test,
)
