"""HW-K2-26: the science outcome is a code."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes.primary import SCIENCE_OUTCOME

CHECK = Check(
    code="HW-K2-26",
    severity=Severity.WARNING,
    title="The science outcome is a code",
    message="The science outcome is not a code that Headway knows, and is taken as not known.",
    what_to_do="Check the outcome in the results service.",
    tables=("result",),
    fields=("science_outcome",),
    test=rules.code_of("science_outcome", SCIENCE_OUTCOME),
)
