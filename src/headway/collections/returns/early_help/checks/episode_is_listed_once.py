"""HW-EP-05: a child is in an episode once."""

from headway.collections import rules_of_rows
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-EP-05",
    severity=Severity.ERROR,
    title="A child is in an episode once",
    message="The same child and episode stand in the file twice; the second row is set aside.",
    what_to_do="Correct it in the early help system, and export it again.",
    tables=("early_help_episode",),
    fields=("episode", "child"),
    test=rules_of_rows.once_a_child("episode"),
)
