"""HW-EY-12: the flag for a good level of development agrees with the goals."""

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
from headway.collections.typed import as_flag
from headway.vocabulary.codes.early_years import profile_of

_NO_PROFILE = Outcome(Result.NOT_CHECKED, "no profile was in force that year")


def _test(row: Row, context: Context) -> Outcome:
    given = as_flag(row.values.get("good_level_of_development") or "")
    if given is None:
        return BLANK
    profile = profile_of(context.year) if context.year else None
    if profile is None:
        return _NO_PROFILE
    goals = profile.good_level_of_development
    reached = all(row.values.get(goal.lower()) in ("2", "3") for goal in goals)
    return PASSED if given == reached else FAILED


CHECK = Check(
    code="HW-EY-12",
    severity=Severity.WARNING,
    title="The flag for a good level of development agrees with the goals",
    message=(
        "The flag for a good level of development does not agree with the goals; Headway goes"
        " by the goals."
    ),
    what_to_do="Check the goals; the flag is worked out from them.",
    tables=("profile",),
    fields=("good_level_of_development",),
    test=_test,
)
