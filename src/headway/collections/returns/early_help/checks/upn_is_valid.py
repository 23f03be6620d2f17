"""HW-EP-04: uPN, where there is one, is a pupil number whose check letter fits."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-EP-04",
    severity=Severity.WARNING,
    title="UPN, where there is one, is a pupil number whose check letter fits",
    message="The UPN is not a valid pupil number, and is not used.",
    what_to_do="Correct it in the early help system, and export it again.",
    tables=("early_help_episode",),
    fields=("upn",),
    test=rules.upn("upn"),
)
