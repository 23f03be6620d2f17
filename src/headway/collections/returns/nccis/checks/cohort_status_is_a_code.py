"""HW-NC-03: the cohort status is a code."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes import nccis as codes

CHECK = Check(
    code="HW-NC-03",
    severity=Severity.WARNING,
    title="The cohort status is a code",
    message="The cohort status is not a letter that Headway knows; it is taken as not said.",
    what_to_do="Correct it in the client caseload system, and export the month again.",
    tables=("young_person",),
    fields=("cohort_status",),
    test=rules.code_of("cohort_status", codes.COHORT_STATUS),
)
