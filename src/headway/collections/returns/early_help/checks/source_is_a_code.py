"""HW-EP-08: who asked is a code."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes import exports as codes

CHECK = Check(
    code="HW-EP-08",
    severity=Severity.WARNING,
    title="Who asked is a code",
    message="The value is none of the list; it is taken as not said.",
    what_to_do="Correct it in the early help system, and export it again.",
    tables=("early_help_episode",),
    fields=("source",),
    test=rules.code_of("source", codes.REFERRAL_SOURCE),
)
