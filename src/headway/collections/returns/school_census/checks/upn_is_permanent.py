"""HW-SC-30: the UPN is a permanent one."""

from headway.collections import row_rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-SC-30",
    severity=Severity.WARNING,
    title="The UPN is a permanent one",
    message="The UPN ends with a letter: it is a temporary one.",
    what_to_do="Ask the child's last school for the permanent UPN.",
    tables=("pupil_on_roll",),
    fields=("upn",),
    test=row_rules.permanent_upn("upn"),
)
