"""HW-SC-01: the UPN is a pupil number whose check letter fits."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-SC-01",
    severity=Severity.ERROR,
    title="The UPN is a pupil number whose check letter fits",
    message="The UPN is not a valid pupil number.",
    what_to_do=(
        "Check the UPN against the child's file or the school they came from, correct it, and"
        " export the file again."
    ),
    tables=("pupil_on_roll", "pupil_no_longer_on_roll"),
    fields=("upn",),
    test=rules.upn("upn"),
)
