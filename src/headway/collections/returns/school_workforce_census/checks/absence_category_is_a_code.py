"""HW-SW-12: the category of an absence is a code."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes import workforce as codes

CHECK = Check(
    code="HW-SW-12",
    severity=Severity.WARNING,
    title="The category of an absence is a code",
    message="The category of an absence is not a code, and is taken as not known.",
    what_to_do="Correct it in the school's personnel system, and export the file again.",
    tables=("absence",),
    fields=("category",),
    test=rules.code_of("category", codes.ABSENCE),
)
