"""INT01: an adopted child is in the header."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="INT01",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.ERROR,
    title="An adopted child is in the header",
    message="Internal Check: Child in AD1 does not exist in Header.",
    what_to_do=(
        "Add the child to the header, or correct the child's number, and export the return again."
    ),
    tables=("adoption",),
    fields=("child",),
    test=rules.known_in("header", "the header file", "child"),
)
