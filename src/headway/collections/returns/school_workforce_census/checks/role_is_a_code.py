"""HW-SW-07: a role is a code."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes import workforce as codes

CHECK = Check(
    code="HW-SW-07",
    severity=Severity.WARNING,
    title="A role is a code",
    message=(
        "The role is not a code that Headway knows, so it is not known whether it is a teacher's."
    ),
    what_to_do="Correct it in the school's personnel system, and export the file again.",
    tables=("role",),
    fields=("role",),
    test=rules.code_of("role", codes.ROLE),
)
