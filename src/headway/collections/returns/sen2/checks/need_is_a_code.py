"""HW-SEN2-41: the type of need is a code."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes import sen2 as codes

CHECK = Check(
    code="HW-SEN2-41",
    severity=Severity.WARNING,
    title="The type of need is a code",
    message="The type of need is not a code that Headway knows.",
    what_to_do="Correct it in the SEN team's own system, and export the return again.",
    tables=("need",),
    fields=("need",),
    test=rules.code_of("need", codes.NEED),
)
