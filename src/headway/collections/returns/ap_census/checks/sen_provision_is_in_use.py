"""HW-AP-08: the SEN provision is a code in use."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes.school_census import SEN_PROVISION

CHECK = Check(
    code="HW-AP-08",
    severity=Severity.WARNING,
    title="The SEN provision is a code in use",
    message="The SEN provision is not a code of that year; it is taken as not said.",
    what_to_do="Correct it in the authority's list of placements, and export the census again.",
    tables=("ap_placement",),
    fields=("sen_provision",),
    test=rules.code_of("sen_provision", SEN_PROVISION),
)
