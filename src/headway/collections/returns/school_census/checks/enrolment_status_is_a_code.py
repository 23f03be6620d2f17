"""HW-SC-12: enrolment status is a code."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes import school_census as codes

CHECK = Check(
    code="HW-SC-12",
    severity=Severity.ERROR,
    title="Enrolment status is a code",
    message="Enrolment status is not a code, so it is not known where the child is counted.",
    what_to_do="Correct it in the school's system, and export the file again.",
    tables=("pupil_on_roll", "pupil_no_longer_on_roll"),
    fields=("enrolment_status",),
    test=rules.code_of("enrolment_status", codes.ENROLMENT_STATUS),
)
