"""HW-AP-06: sex is a code."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes import alternative_provision as codes

CHECK = Check(
    code="HW-AP-06",
    severity=Severity.WARNING,
    title="Sex is a code",
    message="Sex is not F, M or U; it is taken as not said.",
    what_to_do="Correct it in the authority's list of placements, and export the census again.",
    tables=("ap_placement",),
    fields=("sex",),
    test=rules.code_of("sex", codes.SEX_AP),
)
