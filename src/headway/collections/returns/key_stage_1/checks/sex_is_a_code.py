"""HW-K1-04: sex is F or M."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes.school_census import SEX

CHECK = Check(
    code="HW-K1-04",
    severity=Severity.WARNING,
    title="Sex is F or M",
    message="Sex is not F or M, and is taken as not known.",
    what_to_do="Correct it in the system that the file comes from, and export it again.",
    tables=("result",),
    fields=("sex",),
    test=rules.code_of("sex", SEX),
)
