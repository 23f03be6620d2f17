"""HW-SEN2-27: the reason a plan ceased is a code."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes import sen2 as codes

CHECK = Check(
    code="HW-SEN2-27",
    severity=Severity.WARNING,
    title="The reason a plan ceased is a code",
    message="The reason that the plan ceased is not a code from 1 to 9.",
    what_to_do="Correct it in the SEN team's own system, and export the return again.",
    tables=("named_plan",),
    fields=("cease_reason",),
    test=rules.code_of("cease_reason", codes.CEASE_REASON),
)
