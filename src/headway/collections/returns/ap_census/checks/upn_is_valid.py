"""HW-AP-01: UPN is a pupil number whose check letter fits."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-AP-01",
    severity=Severity.ERROR,
    title="UPN is a pupil number whose check letter fits",
    message="The UPN is not a valid pupil number.",
    what_to_do="Correct it in the authority's list of placements, and export the census again.",
    tables=("ap_placement",),
    fields=("upn",),
    test=rules.upn("upn"),
)
