"""HW-EY-11: a child marked A is marked A in every goal."""

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
    marked = [goal for goal in profile.goals if row.values.get(goal.lower()) == "A"]
    if 0 < len(marked) < len(profile.goals):
        return Outcome(Result.FAILED, field=marked[0].lower())
    return PASSED


CHECK = Check(
    code="HW-EY-11",
    severity=Severity.ERROR,
    title="A child marked A is marked A in every goal",
    message="Some goals are marked A (not assessed) and others are not.",
    what_to_do="Mark the child A in every goal or in none, and export the file again.",
    tables=("profile",),
    fields=("goals",),
    test=_test,
)
