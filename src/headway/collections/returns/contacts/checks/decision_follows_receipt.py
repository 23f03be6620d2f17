"""HW-CO-08: it was decided after it was received."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-CO-08",
    severity=Severity.WARNING,
    title="It was decided after it was received",
    message="The day of the decision is before the day it was received.",
    what_to_do="Correct it in the case system, and export it again.",
    tables=("contact", "referral"),
    fields=("decided_on", "received_on"),
    test=rules.in_order("received_on", "decided_on"),
)
