"""HW-K4-10: DfE's Progress 8 score is the greater of the unadjusted one and its threshold."""

from headway.collections.checks import BLANK, FAILED, PASSED, Check, Context, Outcome, Severity
from headway.collections.rows import Row
from headway.collections.typed import as_number


def _test(row: Row, _: Context) -> Outcome:
    names = ("progress_8", "progress_8_unadjusted", "progress_8_threshold")
    score, unadjusted, threshold = (as_number(row.values.get(name) or "") for name in names)
    if score is None or unadjusted is None or threshold is None:
        return BLANK
    return PASSED if score == max(unadjusted, threshold) else FAILED


CHECK = Check(
    code="HW-K4-10",
    severity=Severity.WARNING,
    title="DfE's Progress 8 score is the greater of the unadjusted one and its threshold",
    message="DfE's Progress 8 score is neither the unadjusted score nor its threshold.",
    what_to_do="Tell whoever sent the file.",
    tables=("pupil",),
    fields=("progress_8", "progress_8_unadjusted", "progress_8_threshold"),
    test=_test,
)
