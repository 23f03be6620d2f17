"""HW-CR-07: what is told is one of the list."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes import exports as codes

CHECK = Check(
    code="HW-CR-07",
    severity=Severity.ERROR,
    title="What is told is one of the list",
    message="The result is none that Headway knows.",
    what_to_do="Ask the school, correct the list, and export it again.",
    tables=("care_result",),
    fields=("result_measure",),
    test=rules.code_of("result_measure", codes.RESULT_OF),
)
