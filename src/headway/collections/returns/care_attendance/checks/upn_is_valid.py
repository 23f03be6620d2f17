"""HW-CA-04: uPN, where there is one, is a pupil number whose check letter fits."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-CA-04",
    severity=Severity.WARNING,
    title="UPN, where there is one, is a pupil number whose check letter fits",
    message="The UPN is not a valid pupil number, and is not used.",
    what_to_do="Ask the collector to correct it, and export the week again.",
    tables=("care_attendance_week",),
    fields=("upn",),
    test=rules.upn("upn"),
)
