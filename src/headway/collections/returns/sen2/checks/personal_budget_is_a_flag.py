"""HW-SEN2-29: a personal budget is a yes or a no."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-SEN2-29",
    severity=Severity.WARNING,
    title="A personal budget is a yes or a no",
    message="Whether a personal budget was taken up is neither a yes nor a no.",
    what_to_do="Correct it in the SEN team's own system, and export the return again.",
    tables=("named_plan",),
    fields=("personal_budget",),
    test=rules.flag("personal_budget"),
)
