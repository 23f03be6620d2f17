"""HW-K2-17: the flag for mathematics agrees with the score."""

from headway.collections import row_rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-K2-17",
    severity=Severity.WARNING,
    title="The flag for mathematics agrees with the score",
    message=(
        "The flag for the expected standard in mathematics does not agree with the score;"
        " Headway goes by the score."
    ),
    what_to_do="Check the results; if they are right, tell whoever sent the file.",
    tables=("result",),
    fields=(
        "maths_expected",
        "maths_score",
    ),
    test=row_rules.agrees_with_score("maths_expected", "maths_score", 100),
)
