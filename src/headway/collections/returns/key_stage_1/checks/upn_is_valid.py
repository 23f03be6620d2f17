"""HW-K1-01: the UPN is a pupil number whose check letter fits."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-K1-01",
    severity=Severity.ERROR,
    title="The UPN is a pupil number whose check letter fits",
    message="The UPN is not a valid pupil number.",
    what_to_do="Correct the UPN in the system that the file comes from, and export it again.",
    tables=("result",),
    fields=("upn",),
    test=rules.upn("upn"),
)
