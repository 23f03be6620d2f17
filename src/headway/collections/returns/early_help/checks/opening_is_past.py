"""HW-EP-06: an episode had begun by the day of the file."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-EP-06",
    severity=Severity.WARNING,
    title="An episode had begun by the day of the file",
    message="The episode opens after the day of the file.",
    what_to_do="Correct it in the early help system, and export it again.",
    tables=("early_help_episode",),
    fields=("opened_on",),
    test=rules.no_later_than_the_last_day("opened_on"),
)
