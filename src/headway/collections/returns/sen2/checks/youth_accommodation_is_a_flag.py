"""HW-SEN2-13: in youth accommodation is a yes or a no."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-SEN2-13",
    severity=Severity.WARNING,
    title="In youth accommodation is a yes or a no",
    message="Whether the request came while in youth accommodation is neither a yes nor a no.",
    what_to_do="Correct it in the SEN team's own system, and export the return again.",
    tables=("request",),
    fields=("in_youth_accommodation",),
    test=rules.flag("in_youth_accommodation"),
)
