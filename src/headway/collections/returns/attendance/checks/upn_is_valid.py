"""HW-AT-01: UPN is a pupil number whose check letter fits."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-AT-01",
    severity=Severity.ERROR,
    title="UPN is a pupil number whose check letter fits",
    message="The UPN is not a valid pupil number.",
    what_to_do="Correct the register in the school's system, and export the week again.",
    tables=("week",),
    fields=("upn",),
    test=rules.upn("upn"),
)
