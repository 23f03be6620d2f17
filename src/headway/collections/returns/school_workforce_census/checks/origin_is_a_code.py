"""HW-SW-09: where a member of staff came from is a code."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes import workforce as codes

CHECK = Check(
    code="HW-SW-09",
    severity=Severity.WARNING,
    title="Where a member of staff came from is a code",
    message="The origin is not a code, and is taken as not known.",
    what_to_do="Correct it in the school's personnel system, and export the file again.",
    tables=("contract",),
    fields=("origin",),
    test=rules.code_of("origin", codes.ORIGIN),
)
