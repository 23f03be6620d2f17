"""HW-EY-09: every goal of the year's profile has a result."""

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
        if not row.values.get(goal.lower()):
            return Outcome(Result.FAILED, field=goal.lower())
    return PASSED


CHECK = Check(
    code="HW-EY-09",
    severity=Severity.ERROR,
    title="Every goal of the year's profile has a result",
    message="An early learning goal has no result.",
    what_to_do=(
        "Enter a result for each of the seventeen goals, or A for all of them, and export the"
        " file again."
    ),
    tables=("profile",),
    fields=("goals",),
    test=_test,
)
