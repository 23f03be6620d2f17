"""HW-SW-04: a teacher number is seven digits."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-SW-04",
    severity=Severity.WARNING,
    title="A teacher number is seven digits",
    message="The teacher number is not seven digits.",
    what_to_do="Correct it in the school's personnel system, and export the file again.",
    tables=("member",),
    fields=("teacher_number",),
    test=rules.pattern("teacher_number", "[0-9]{7}"),
)
