"""HW-K1-09: the reading outcome is a code."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes import primary as codes

CHECK = Check(
    code="HW-K1-09",
    severity=Severity.WARNING,
    title="The reading outcome is a code",
    message="The reading outcome is not a code that Headway knows, and is taken as not known.",
    what_to_do="Check the outcome in the school's system.",
    tables=("result",),
    fields=("reading_outcome",),
    test=rules.code_of("reading_outcome", codes.KEY_STAGE_1_OUTCOME),
)
