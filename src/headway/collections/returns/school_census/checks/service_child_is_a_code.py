"""HW-SC-26: whether a parent is in the armed forces is a code."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes import school_census as codes

CHECK = Check(
    code="HW-SC-26",
    severity=Severity.WARNING,
    title="Whether a parent is in the armed forces is a code",
    message="The service child indicator is not a code, and is taken as not known.",
    what_to_do="Correct it in the school's system, and export the file again.",
    tables=("pupil_on_roll",),
    fields=("service_child",),
    test=rules.code_of("service_child", codes.SERVICE_CHILD),
)
