"""HW-EY-01: the UPN is a pupil number whose check letter fits."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-EY-01",
    severity=Severity.WARNING,
    title="The UPN is a pupil number whose check letter fits",
    message="The UPN is not a valid pupil number.",
    what_to_do="Correct the UPN in the system that the file comes from, and export it again.",
    tables=("profile",),
    fields=("upn",),
    test=rules.upn("upn"),
)
