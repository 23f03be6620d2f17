"""HW-K4-17: the element is one of four."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes.key_stages import ELEMENT

CHECK = Check(
    code="HW-K4-17",
    severity=Severity.ERROR,
    title="The element is one of four",
    message=(
        "The element is not ENG, MAT, EBAC or OPEN, so it is not known where the result counts."
    ),
    what_to_do="Enter the element from DfE's list for that qualification.",
    tables=("result",),
    fields=("element",),
    test=rules.code_of("element", ELEMENT),
)
