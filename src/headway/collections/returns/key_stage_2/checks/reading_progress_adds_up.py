"""HW-K2-19: Progress in reading is the score less the predicted score."""

from headway.collections import row_rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-K2-19",
    severity=Severity.WARNING,
    title="Progress in reading is the score less the predicted score",
    message="Progress in reading is not the score less the one that DfE predicted.",
    what_to_do="Check the results; if they are right, tell whoever sent the file.",
    tables=("result",),
    fields=(
        "reading_progress",
        "reading_ks2_score",
        "reading_predicted",
    ),
    test=row_rules.is_difference(
        "reading_progress", "reading_ks2_score", "reading_predicted", "0.011"
    ),
)
