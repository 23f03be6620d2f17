"""HW-CT-01: the UPN is a pupil number whose check letter fits."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-CT-01",
    severity=Severity.ERROR,
    title="The UPN is a pupil number whose check letter fits",
    message="The UPN is not a valid pupil number.",
    what_to_do="Correct it in the school's system, and export the file again.",
    tables=("pupil",),
    fields=("upn",),
    test=rules.upn("upn"),
)
