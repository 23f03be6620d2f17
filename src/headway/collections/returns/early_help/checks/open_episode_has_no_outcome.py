"""HW-EP-11: an episode with an outcome has closed."""

from headway.collections import rules_of_rows
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-EP-11",
    severity=Severity.WARNING,
    title="An episode with an outcome has closed",
    message="The episode has an outcome, and the file does not say when it closed.",
    what_to_do="Correct it in the early help system, and export it again.",
    tables=("early_help_episode",),
    fields=("closed_on", "outcome"),
    test=rules_of_rows.given_when("closed_on", "outcome"),
)
