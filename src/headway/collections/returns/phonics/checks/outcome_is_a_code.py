"""HW-PH-10: the outcome is a code."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes import primary as codes

CHECK = Check(
    code="HW-PH-10",
    severity=Severity.WARNING,
    title="The outcome is a code",
    message="The outcome is not a code that Headway knows, and is taken as not known.",
    what_to_do="Check the outcome in the school's system.",
    tables=("result",),
    fields=("outcome",),
    test=rules.code_of("outcome", codes.PHONICS_OUTCOME),
)
