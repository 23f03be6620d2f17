"""HW-SG-12: a destination is seen after the offer."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-SG-12",
    severity=Severity.WARNING,
    title="A destination is seen after the offer",
    message="The day the destination was seen is before the day of the offer.",
    what_to_do="Correct it in the tracking system, and export the list again.",
    tables=("offer",),
    fields=("destination_seen_on", "offered_on"),
    test=rules.in_order("offered_on", "destination_seen_on"),
)
