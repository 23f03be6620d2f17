"""HW-EP-10: an episode that closed has its outcome."""

from headway.collections import rules_of_rows
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-EP-10",
    severity=Severity.WARNING,
    title="An episode that closed has its outcome",
    message="The episode closed, and the file does not say how it ended.",
    what_to_do="Correct it in the early help system, and export it again.",
    tables=("early_help_episode",),
    fields=("outcome", "closed_on"),
    test=rules_of_rows.given_when("outcome", "closed_on"),
)
