"""HW-IN-08: the overall grade is one of four."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-IN-08",
    severity=Severity.WARNING,
    title="The overall grade is one of four",
    message="The overall grade is none of 1 to 4.",
    what_to_do="Check the row against the published report, and save the file again.",
    tables=("inspection_graded",),
    fields=("overall",),
    test=rules.pattern("overall", "[1-4]"),
)
