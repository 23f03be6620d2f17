"""HW-K2-16: the flag for reading agrees with the score."""

from headway.collections import row_rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-K2-16",
    severity=Severity.WARNING,
    title="The flag for reading agrees with the score",
    message=(
        "The flag for the expected standard in reading does not agree with the score; Headway"
        " goes by the score."
    ),
    what_to_do="Check the results; if they are right, tell whoever sent the file.",
    tables=("result",),
    fields=(
        "read_expected",
        "read_score",
    ),
    test=row_rules.agrees_with_score("read_expected", "read_score", 100),
)
