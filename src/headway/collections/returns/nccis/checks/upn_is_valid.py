"""HW-NC-08: uPN, where there is one, is a pupil number whose check letter fits."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-NC-08",
    severity=Severity.WARNING,
    title="UPN, where there is one, is a pupil number whose check letter fits",
    message="The UPN is not a valid pupil number, and is not used.",
    what_to_do="Correct it in the client caseload system, and export the month again.",
    tables=("young_person",),
    fields=("upn",),
    test=rules.upn("upn"),
)
