"""HW-SEN2-07: sex is a code."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes import sen2 as codes

CHECK = Check(
    code="HW-SEN2-07",
    severity=Severity.WARNING,
    title="Sex is a code",
    message="Sex is not a code that Headway knows.",
    what_to_do="Correct it in the SEN team's own system, and export the return again.",
    tables=("person",),
    fields=("sex",),
    test=rules.code_of("sex", codes.SEX),
)
