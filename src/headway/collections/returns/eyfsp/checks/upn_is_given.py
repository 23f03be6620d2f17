"""HW-EY-13: the child has a UPN."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-EY-13",
    severity=Severity.WARNING,
    title="The child has a UPN",
    message=(
        "The child has no UPN, so that later results can only be linked by name and birth date."
    ),
    what_to_do="Give the child a UPN, or enter the one they have.",
    tables=("profile",),
    fields=("upn",),
    test=rules.present("upn"),
)
