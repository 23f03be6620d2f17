"""HW-K2-10: a mathematics score is from 80 to 120."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-K2-10",
    severity=Severity.ERROR,
    title="A mathematics score is from 80 to 120",
    message="The mathematics score is not a scaled score, which is from 80 to 120.",
    what_to_do="Check the score in the results service, and export the file again.",
    tables=("result",),
    fields=("maths_score",),
    test=rules.between("maths_score", 80, 120),
)
