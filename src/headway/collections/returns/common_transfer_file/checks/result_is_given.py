"""HW-CT-08: an assessment has its result."""

from headway.collections import row_rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-CT-08",
    severity=Severity.WARNING,
    title="An assessment has its result",
    message="An assessment with the status of a result has none.",
    what_to_do="Correct it in the school's system, and export the file again.",
    tables=("assessment",),
    fields=(
        "result",
        "status",
    ),
    test=row_rules.given_where("result", "status", ("R",)),
)
