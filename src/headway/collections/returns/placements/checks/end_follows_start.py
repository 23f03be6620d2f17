"""HW-PL-09: a placement ends after it starts."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-PL-09",
    severity=Severity.WARNING,
    title="A placement ends after it starts",
    message="The day it ends is before the day it starts.",
    what_to_do="Correct it in the register of placements, and export it again.",
    tables=("placement",),
    fields=("ends_on", "starts_on"),
    test=rules.in_order("starts_on", "ends_on"),
)
