"""HW-CT-06: an assessment is not of a year to come."""

from headway.collections.checks import FAILED, PASSED, Check, Context, Outcome, Severity, TextTest
from headway.collections.rules import NO_DAY
from headway.collections.typed import as_whole


def _judge(text: str, context: Context) -> Outcome:
    year = as_whole(text)
    if context.year is None:
        return NO_DAY
    return PASSED if year is not None and 1995 <= year <= context.year.start + 1 else FAILED


CHECK = Check(
    code="HW-CT-06",
    severity=Severity.WARNING,
    title="An assessment is not of a year to come",
    message="The year of an assessment is not a year, or is after that of the file.",
    what_to_do="Correct it in the school's system, and export the file again.",
    tables=("assessment",),
    fields=("year",),
    test=TextTest("year", _judge),
)
