"""HW-K2-24: adjusted progress is never below the unadjusted."""

from headway.collections.checks import BLANK, PASSED, Check, Context, Outcome, Result, Severity
from headway.collections.rows import Row
from headway.collections.typed import as_number


def _test(row: Row, _: Context) -> Outcome:
    is_made = False
    for subject in ("reading", "writing", "maths"):
        name = f"{subject}_progress_adjusted"
        adjusted = as_number(row.values.get(name) or "")
        score = as_number(row.values.get(f"{subject}_progress") or "")
        if adjusted is None or score is None:
            continue
        is_made = True
        if adjusted < score:
            return Outcome(Result.FAILED, field=name)
    return PASSED if is_made else BLANK


CHECK = Check(
    code="HW-K2-24",
    severity=Severity.WARNING,
    title="Adjusted progress is never below the unadjusted",
    message=(
        "An adjusted progress score is below the unadjusted one: adjusting only lifts very"
        " negative ones."
    ),
    what_to_do="Check the results; if they are right, tell whoever sent the file.",
    tables=("result",),
    fields=(
        "reading_progress_adjusted",
        "writing_progress_adjusted",
        "maths_progress_adjusted",
    ),
    test=_test,
)
