"""HW-SG-11: a destination has the day it was seen."""

from headway.collections import rules_of_rows
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-SG-11",
    severity=Severity.WARNING,
    title="A destination has the day it was seen",
    message="The file names a destination, and not when it was seen.",
    what_to_do="Correct it in the tracking system, and export the list again.",
    tables=("offer",),
    fields=("destination_seen_on", "destination"),
    test=rules_of_rows.given_when("destination_seen_on", "destination"),
)
