"""HW-EY-10: every result is one that the year's profile has."""

from headway.collections.checks import (
    PASSED,
    Check,
    Context,
    Outcome,
    Result,
    Severity,
)
from headway.collections.rows import Row
from headway.vocabulary.codes.early_years import profile_of

_NO_PROFILE = Outcome(Result.NOT_CHECKED, "no profile was in force that year")


def _test(row: Row, context: Context) -> Outcome:
    profile = profile_of(context.year) if context.year else None
    if profile is None:
        return _NO_PROFILE
    for goal in profile.goals:
        result = row.values.get(goal.lower())
        if result and result not in profile.results:
            return Outcome(Result.FAILED, field=goal.lower())
    return PASSED


CHECK = Check(
    code="HW-EY-10",
    severity=Severity.ERROR,
    title="Every result is one that the year's profile has",
    message="A result is not one that the profile of that year has: 1, 2 (to 2018/19 also 3) or A.",
    what_to_do="Correct the result, and export the file again.",
    tables=("profile",),
    fields=("goals",),
    test=_test,
)
