"""HW-EC-04: sex is F or M."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes.school_census import SEX

CHECK = Check(
    code="HW-EC-04",
    severity=Severity.WARNING,
    title="Sex is F or M",
    message="Sex is not F or M, and is taken as not known.",
    what_to_do="Ask the provider, correct it, and export the file again.",
    tables=("child",),
    fields=("sex",),
    test=rules.code_of("sex", SEX),
)
