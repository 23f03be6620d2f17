"""HW-EP-07: an episode closed after it opened."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-EP-07",
    severity=Severity.WARNING,
    title="An episode closed after it opened",
    message="The day it closed is before the day it opened.",
    what_to_do="Correct it in the early help system, and export it again.",
    tables=("early_help_episode",),
    fields=("closed_on", "opened_on"),
    test=rules.in_order("opened_on", "closed_on"),
)
