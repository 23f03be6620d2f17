"""HW-SC-02: a former UPN is a pupil number whose check letter fits."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-SC-02",
    severity=Severity.WARNING,
    title="A former UPN is a pupil number whose check letter fits",
    message="The former UPN is not a valid pupil number, and is not used.",
    what_to_do="Correct or remove the former UPN, and export the file again.",
    tables=("pupil_on_roll", "pupil_no_longer_on_roll"),
    fields=("former_upn",),
    test=rules.upn("former_upn"),
)
