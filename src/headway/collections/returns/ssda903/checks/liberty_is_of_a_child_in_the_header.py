"""HW-CLA-04: a child deprived of liberty is in the header."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-CLA-04",
    severity=Severity.ERROR,
    title="A child deprived of liberty is in the header",
    message=(
        "The child is deprived of liberty in the file and is not in the header; the row is set "
        "aside."
    ),
    what_to_do=(
        "Add the child to the header, or correct the child's number, and export the return again."
    ),
    tables=("deprivation_of_liberty",),
    fields=("child",),
    test=rules.known_in("header", "the header file", "child"),
)
