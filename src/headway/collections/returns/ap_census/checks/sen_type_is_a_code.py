"""HW-AP-09: the type of need is a code."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes.school_census import SEN_TYPE

CHECK = Check(
    code="HW-AP-09",
    severity=Severity.WARNING,
    title="The type of need is a code",
    message="The type of need is not in the list that Headway has.",
    what_to_do="Correct it in the authority's list of placements, and export the census again.",
    tables=("ap_placement",),
    fields=("sen_type",),
    test=rules.code_of("sen_type", SEN_TYPE),
)
