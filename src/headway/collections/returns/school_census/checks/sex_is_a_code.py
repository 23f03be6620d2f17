"""HW-SC-05: sex is F or M."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes import school_census as codes

CHECK = Check(
    code="HW-SC-05",
    severity=Severity.WARNING,
    title="Sex is F or M",
    message="Sex is not F or M, and is taken as not known.",
    what_to_do="Correct it in the school's system, and export the file again.",
    tables=("pupil_on_roll", "pupil_no_longer_on_roll"),
    fields=("sex",),
    test=rules.code_of("sex", codes.SEX),
)
