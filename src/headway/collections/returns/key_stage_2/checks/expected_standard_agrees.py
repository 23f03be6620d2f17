"""HW-K2-13: the flag for the expected standard agrees with the results."""

from headway.collections.checks import BLANK, FAILED, PASSED, Check, Context, Outcome, Severity
from headway.collections.rows import Row
from headway.collections.typed import as_flag, as_whole


def _test(row: Row, _: Context) -> Outcome:
    given = as_flag(row.values.get("rwm_expected") or "")
    if given is None:
        return BLANK
    scores = [as_whole(row.values.get(name) or "") for name in ("read_score", "maths_score")]
    tests = all(score is not None and score >= 100 for score in scores)
    reached = tests and row.values.get("writing_outcome") in ("EXS", "GDS")
    return PASSED if given == reached else FAILED


CHECK = Check(
    code="HW-K2-13",
    severity=Severity.WARNING,
    title="The flag for the expected standard agrees with the results",
    message=(
        "The flag RWMEXP does not agree with the results it rests on; Headway goes by the results."
    ),
    what_to_do="Check the results; if they are right, tell whoever sent the file.",
    tables=("result",),
    fields=("rwm_expected",),
    test=_test,
)
