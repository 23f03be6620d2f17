"""HW-SEN2-21: an exception to 20 weeks is a yes or a no."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-SEN2-21",
    severity=Severity.WARNING,
    title="An exception to 20 weeks is a yes or a no",
    message="Whether an exception to the 20 weeks applies is neither a yes nor a no.",
    what_to_do="Correct it in the SEN team's own system, and export the return again.",
    tables=("assessment",),
    fields=("week_20_exception",),
    test=rules.flag("week_20_exception"),
)
