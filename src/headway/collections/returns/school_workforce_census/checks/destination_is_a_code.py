"""HW-SW-10: where a member of staff went is a code."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes import workforce as codes

CHECK = Check(
    code="HW-SW-10",
    severity=Severity.WARNING,
    title="Where a member of staff went is a code",
    message="The destination is not a code, and is taken as not known.",
    what_to_do="Correct it in the school's personnel system, and export the file again.",
    tables=("contract",),
    fields=("destination",),
    test=rules.code_of("destination", codes.DESTINATION),
)
