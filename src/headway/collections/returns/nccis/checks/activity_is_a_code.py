"""HW-NC-02: the activity is a code."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes import nccis as codes

CHECK = Check(
    code="HW-NC-02",
    severity=Severity.WARNING,
    title="The activity is a code",
    message="The current activity is not a code that Headway knows; it is taken as not said.",
    what_to_do="Correct it in the client caseload system, and export the month again.",
    tables=("young_person",),
    fields=("activity",),
    test=rules.code_of("activity", codes.ACTIVITY),
)
