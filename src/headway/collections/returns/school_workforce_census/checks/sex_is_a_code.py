"""HW-SW-03: sex is F or M."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes.school_census import SEX

CHECK = Check(
    code="HW-SW-03",
    severity=Severity.WARNING,
    title="Sex is F or M",
    message="Sex is not F or M, and is taken as not known.",
    what_to_do="Correct it in the school's personnel system, and export the file again.",
    tables=("member",),
    fields=("sex",),
    test=rules.code_of("sex", SEX),
)
