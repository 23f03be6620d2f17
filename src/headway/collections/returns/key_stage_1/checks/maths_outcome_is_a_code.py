"""HW-K1-11: the mathematics outcome is a code."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes import primary as codes

CHECK = Check(
    code="HW-K1-11",
    severity=Severity.WARNING,
    title="The mathematics outcome is a code",
    message="The mathematics outcome is not a code that Headway knows, and is taken as not known.",
    what_to_do="Check the outcome in the school's system.",
    tables=("result",),
    fields=("maths_outcome",),
    test=rules.code_of("maths_outcome", codes.KEY_STAGE_1_OUTCOME),
)
