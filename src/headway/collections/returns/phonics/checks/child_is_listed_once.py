"""HW-PH-08: a child is in the file once for a school."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-PH-08",
    severity=Severity.ERROR,
    title="A child is in the file once for a school",
    message="The same UPN stands twice for one school; the second row is set aside.",
    what_to_do="Remove the double row, or correct the UPN of one of the two.",
    tables=("result",),
    fields=(
        "upn",
        "establishment",
    ),
    test=rules.once("upn", "establishment"),
)
