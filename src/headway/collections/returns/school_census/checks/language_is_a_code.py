"""HW-SC-07: first language is a DfE code."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes.language import LANGUAGE

CHECK = Check(
    code="HW-SC-07",
    severity=Severity.WARNING,
    title="First language is a DfE code",
    message="First language is not a DfE code, and is taken as not known.",
    what_to_do="Correct it in the school's system, and export the file again.",
    tables=("pupil_on_roll",),
    fields=("language",),
    test=rules.code_of("language", LANGUAGE),
)
