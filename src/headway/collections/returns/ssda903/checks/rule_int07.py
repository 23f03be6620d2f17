"""INT07: a child with a previous permanence option is in the header."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="INT07",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.ERROR,
    title="A child with a previous permanence option is in the header",
    message="Internal Check: Child in PrevPerm does not exist in Header.",
    what_to_do=(
        "Add the child to the header, or correct the child's number, and export the return again."
    ),
    tables=("previous_permanence",),
    fields=("child",),
    test=rules.known_in("header", "the header file", "child"),
)
