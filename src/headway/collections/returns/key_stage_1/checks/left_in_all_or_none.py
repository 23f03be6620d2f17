"""HW-K1-13: a child who left has left in every subject."""

from headway.collections.checks import BLANK, FAILED, PASSED, Check, Context, Outcome, Severity
from headway.collections.rows import Row


def _test(row: Row, _: Context) -> Outcome:
    outcomes = [row.values.get(f"{name}_outcome") for name in ("reading", "writing", "maths")]
    if None in outcomes:
        return BLANK
    return FAILED if 0 < outcomes.count("L") < len(outcomes) else PASSED


CHECK = Check(
    code="HW-K1-13",
    severity=Severity.WARNING,
    title="A child who left has left in every subject",
    message="One subject says that the child left the school, and another gives a result.",
    what_to_do="Check the outcomes; remove the child if they left before the assessment.",
    tables=("result",),
    fields=(
        "reading_outcome",
        "writing_outcome",
        "maths_outcome",
    ),
    test=_test,
)
