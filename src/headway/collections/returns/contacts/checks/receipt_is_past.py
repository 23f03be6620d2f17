"""HW-CO-07: it was received before the day of the file."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-CO-07",
    severity=Severity.WARNING,
    title="It was received before the day of the file",
    message="It was received after the day of the file.",
    what_to_do="Correct it in the case system, and export it again.",
    tables=("contact", "referral"),
    fields=("received_on",),
    test=rules.no_later_than_the_last_day("received_on"),
)
