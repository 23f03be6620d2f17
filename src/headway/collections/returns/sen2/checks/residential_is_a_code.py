"""HW-SEN2-28: a residential place is a code."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes import sen2 as codes

CHECK = Check(
    code="HW-SEN2-28",
    severity=Severity.WARNING,
    title="A residential place is a code",
    message="The residential place is not a code that Headway knows.",
    what_to_do="Correct it in the SEN team's own system, and export the return again.",
    tables=("named_plan",),
    fields=("residential",),
    test=rules.code_of("residential", codes.RESIDENTIAL),
)
