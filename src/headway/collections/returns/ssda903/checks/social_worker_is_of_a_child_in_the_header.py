"""HW-CLA-03: a child with a social worker is in the header."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-CLA-03",
    severity=Severity.ERROR,
    title="A child with a social worker is in the header",
    message=(
        "The child has a social worker in the file and is not in the header; the row is set aside."
    ),
    what_to_do=(
        "Add the child to the header, or correct the child's number, and export the return again."
    ),
    tables=("social_worker",),
    fields=("child",),
    test=rules.known_in("header", "the header file", "child"),
)
