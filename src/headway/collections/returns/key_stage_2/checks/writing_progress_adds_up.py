"""HW-K2-20: Progress in writing is the score less the predicted score."""

from headway.collections import row_rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-K2-20",
    severity=Severity.WARNING,
    title="Progress in writing is the score less the predicted score",
    message="Progress in writing is not the score less the one that DfE predicted.",
    what_to_do="Check the results; if they are right, tell whoever sent the file.",
    tables=("result",),
    fields=(
        "writing_progress",
        "writing_ks2_score",
        "writing_predicted",
    ),
    test=row_rules.is_difference(
        "writing_progress", "writing_ks2_score", "writing_predicted", "0.011"
    ),
)
