"""HW-GI-05: an establishment closed after it opened."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-GI-05",
    severity=Severity.WARNING,
    title="An establishment closed after it opened",
    message="The day it closed is before the day it opened.",
    what_to_do="Download the file again; if it is still so, tell the register's service.",
    tables=("establishment",),
    fields=("closed_on", "opened_on"),
    test=rules.in_order("opened_on", "closed_on"),
)
