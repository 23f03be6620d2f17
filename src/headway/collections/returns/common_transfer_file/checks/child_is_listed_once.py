"""HW-CT-04: a child is in the file once."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-CT-04",
    severity=Severity.ERROR,
    title="A child is in the file once",
    message="The same UPN stands twice in the file; the second child is set aside.",
    what_to_do="Correct the UPN of one of the two, and export the file again.",
    tables=("pupil",),
    fields=("upn",),
    test=rules.once("upn"),
)
