"""HW-K4-16: a result says its element."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-K4-16",
    severity=Severity.ERROR,
    title="A result says its element",
    message=(
        "The element (ENG, MAT, EBAC or OPEN) is missing, so it is not known where the result"
        " counts."
    ),
    what_to_do="Enter the element from DfE's list for that qualification.",
    tables=("result",),
    fields=("element",),
    test=rules.present("element"),
)
