"""HW-K2-11: the writing outcome is a code."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes.key_stages import WRITING_OUTCOME

CHECK = Check(
    code="HW-K2-11",
    severity=Severity.WARNING,
    title="The writing outcome is a code",
    message="The writing outcome is not a code that Headway knows, and counts as not met.",
    what_to_do="Check the outcome in the results service.",
    tables=("result",),
    fields=("writing_outcome",),
    test=rules.code_of("writing_outcome", WRITING_OUTCOME),
)
