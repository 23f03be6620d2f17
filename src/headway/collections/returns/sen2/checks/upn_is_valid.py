"""HW-SEN2-02: the UPN is valid."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-SEN2-02",
    severity=Severity.WARNING,
    title="The UPN is valid",
    message="The UPN is not valid: its form or its check letter is wrong.",
    what_to_do="Correct it in the SEN team's own system, and export the return again.",
    tables=("person",),
    fields=("upn",),
    test=rules.upn("upn"),
)
