"""HW-PH-11: the outcome agrees with the mark."""

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
from headway.collections.typed import as_whole
from headway.vocabulary.codes import primary as codes

_NO_THRESHOLD = Outcome(Result.NOT_CHECKED, "no threshold is known for that year")


def _test(row: Row, context: Context) -> Outcome:
    outcome, mark = row.values.get("outcome"), as_whole(row.values.get("mark") or "")
    if mark is None or outcome not in ("Wa", "Wt"):
        return BLANK
    threshold = codes.phonics_threshold(context.year) if context.year else None
    if threshold is None:
        return _NO_THRESHOLD
    return PASSED if (outcome == "Wa") == (mark >= threshold) else FAILED


CHECK = Check(
    code="HW-PH-11",
    severity=Severity.WARNING,
    title="The outcome agrees with the mark",
    message=(
        "The outcome does not agree with the mark and the year's threshold; Headway goes by"
        " the mark."
    ),
    what_to_do="Check the mark, and the outcome that follows from it.",
    tables=("result",),
    fields=(
        "outcome",
        "mark",
    ),
    test=_test,
)
