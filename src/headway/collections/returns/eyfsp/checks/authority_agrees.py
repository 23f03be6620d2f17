"""HW-EY-15: the authority of the row is that of the file."""

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
    expected = context.submission.la_code
    if expected is None:
        return NO_SUCH_FIELD
    return PASSED if text == expected else FAILED


CHECK = Check(
    code="HW-EY-15",
    severity=Severity.WARNING,
    title="The authority of the row is that of the file",
    message="The row names another authority than the first row of the file.",
    what_to_do="Export each authority in a file of its own.",
    tables=("profile",),
    fields=("la_code",),
    test=TextTest("la_code", _judge),
)
