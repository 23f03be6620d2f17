"""HW-K4-24: a pupil in Progress 8 has Key Stage 2 scores."""

from headway.collections import row_rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-K4-24",
    severity=Severity.WARNING,
    title="A pupil in Progress 8 has Key Stage 2 scores",
    message="The pupil counts in Progress 8 and has no average of Key Stage 2.",
    what_to_do="Tell whoever sent the file.",
    tables=("pupil",),
    fields=(
        "ks2_average",
        "is_in_progress_8",
    ),
    test=row_rules.given_where("ks2_average", "is_in_progress_8", ("1", "true", "True")),
)
