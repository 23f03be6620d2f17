"""HW-SC-16: a child is on the roll once."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-SC-16",
    severity=Severity.ERROR,
    title="A child is on the roll once",
    message="The same UPN is on the roll twice; the second row is set aside.",
    what_to_do=(
        "Remove the double entry, or correct the UPN of one of the two, and export the file again."
    ),
    tables=("pupil_on_roll",),
    fields=("upn",),
    test=rules.once("upn"),
)
