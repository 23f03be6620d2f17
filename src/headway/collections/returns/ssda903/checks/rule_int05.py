"""INT05: a child with health items is in the header."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="INT05",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.ERROR,
    title="A child with health items is in the header",
    message="Internal Check: Child in OC2 does not exist in Header.",
    what_to_do=(
        "Add the child to the header, or correct the child's number, and export the return again."
    ),
    tables=("health",),
    fields=("child",),
    test=rules.known_in("header", "the header file", "child"),
)
