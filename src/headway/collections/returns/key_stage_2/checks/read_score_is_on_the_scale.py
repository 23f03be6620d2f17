"""HW-K2-09: a reading score is from 80 to 120."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-K2-09",
    severity=Severity.ERROR,
    title="A reading score is from 80 to 120",
    message="The reading score is not a scaled score, which is from 80 to 120.",
    what_to_do="Check the score in the results service, and export the file again.",
    tables=("result",),
    fields=("read_score",),
    test=rules.between("read_score", 80, 120),
)
