"""HW-SEN2-40: no placement ends before it begins."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-SEN2-40",
    severity=Severity.WARNING,
    title="No placement ends before it begins",
    message="The placement ended before it began.",
    what_to_do="Correct it in the SEN team's own system, and export the return again.",
    tables=("placement",),
    fields=("left_on", "entered_on"),
    test=rules.in_order("entered_on", "left_on"),
)
