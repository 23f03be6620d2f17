"""HW-AP-15: the type of setting is a code."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes import alternative_provision as codes

CHECK = Check(
    code="HW-AP-15",
    severity=Severity.WARNING,
    title="The type of setting is a code",
    message="The type of setting is not a code; it is taken as not said.",
    what_to_do="Correct it in the authority's list of placements, and export the census again.",
    tables=("ap_placement",),
    fields=("setting_type",),
    test=rules.code_of("setting_type", codes.SETTING_TYPE),
)
