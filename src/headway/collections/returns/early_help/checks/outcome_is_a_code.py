"""HW-EP-09: the outcome is one of the list."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes import exports as codes

CHECK = Check(
    code="HW-EP-09",
    severity=Severity.WARNING,
    title="The outcome is one of the list",
    message="The value is none of the list; it is taken as not said.",
    what_to_do="Correct it in the early help system, and export it again.",
    tables=("early_help_episode",),
    fields=("outcome",),
    test=rules.code_of("outcome", codes.EARLY_HELP_OUTCOME),
)
