"""HW-K2-18: the flag for grammar, punctuation and spelling agrees with the score."""

from headway.collections import row_rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-K2-18",
    severity=Severity.WARNING,
    title="The flag for grammar, punctuation and spelling agrees with the score",
    message=(
        "The flag for the expected standard in grammar, punctuation and spelling does not"
        " agree with the score; Headway goes by the score."
    ),
    what_to_do="Check the results; if they are right, tell whoever sent the file.",
    tables=("result",),
    fields=(
        "gps_expected",
        "gps_score",
    ),
    test=row_rules.agrees_with_score("gps_expected", "gps_score", 100),
)
