"""HW-K4-26: a result is in the file once."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-K4-26",
    severity=Severity.WARNING,
    title="A result is in the file once",
    message="The pupil has two rows for one qualification on one day; only the first counts.",
    what_to_do="Remove the double row, and export the file again.",
    tables=("result",),
    fields=(
        "upn",
        "qualification",
        "awarded_on",
    ),
    test=rules.once("upn", "qualification", "awarded_on"),
)
