"""HW-K1-10: the writing outcome is a code."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes import primary as codes

CHECK = Check(
    code="HW-K1-10",
    severity=Severity.WARNING,
    title="The writing outcome is a code",
    message="The writing outcome is not a code that Headway knows, and is taken as not known.",
    what_to_do="Check the outcome in the school's system.",
    tables=("result",),
    fields=("writing_outcome",),
    test=rules.code_of("writing_outcome", codes.KEY_STAGE_1_OUTCOME),
)
