"""HW-NC-11: the September Guarantee status of Year 12 is a code."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes import nccis as codes

CHECK = Check(
    code="HW-NC-11",
    severity=Severity.WARNING,
    title="The September Guarantee status of Year 12 is a code",
    message="The status is not a code that Headway knows; it is taken as not said.",
    what_to_do="Correct it in the client caseload system, and export the month again.",
    tables=("young_person",),
    fields=("year_12_guarantee",),
    test=rules.code_of("year_12_guarantee", codes.GUARANTEE_STATUS),
)
