"""HW-SC-28: only special schools say how many nights a child boards."""

from headway.collections.checks import (
    FAILED,
    NO_SUCH_FIELD,
    PASSED,
    Check,
    Context,
    Outcome,
    Severity,
    TextTest,
)


def _judge(text: str, context: Context) -> Outcome:
    if text not in ("6", "7"):
        return PASSED
    phase = context.submission.phase
    if phase is None:
        return NO_SUCH_FIELD
    return PASSED if phase == "SP" else FAILED


CHECK = Check(
    code="HW-SC-28",
    severity=Severity.WARNING,
    title="Only special schools say how many nights a child boards",
    message="The boarder indicator says a number of nights, which only special schools do.",
    what_to_do="Enter B for a boarder, and export the file again.",
    tables=("pupil_on_roll", "pupil_no_longer_on_roll"),
    fields=("boarder",),
    test=TextTest("boarder", _judge),
)
