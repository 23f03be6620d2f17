"""HW-K2-15: a grammar, punctuation and spelling score is from 80 to 120."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-K2-15",
    severity=Severity.WARNING,
    title="A grammar, punctuation and spelling score is from 80 to 120",
    message=(
        "The grammar, punctuation and spelling score is not a scaled score, which is from 80"
        " to 120."
    ),
    what_to_do="Check the score in the results service, and export the file again.",
    tables=("result",),
    fields=("gps_score",),
    test=rules.between("gps_score", 80, 120),
)
