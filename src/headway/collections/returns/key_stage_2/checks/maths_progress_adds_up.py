"""HW-K2-21: Progress in mathematics is the score less the predicted score."""

from headway.collections import row_rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-K2-21",
    severity=Severity.WARNING,
    title="Progress in mathematics is the score less the predicted score",
    message="Progress in mathematics is not the score less the one that DfE predicted.",
    what_to_do="Check the results; if they are right, tell whoever sent the file.",
    tables=("result",),
    fields=(
        "maths_progress",
        "maths_ks2_score",
        "maths_predicted",
    ),
    test=row_rules.is_difference("maths_progress", "maths_ks2_score", "maths_predicted", "0.011"),
)
