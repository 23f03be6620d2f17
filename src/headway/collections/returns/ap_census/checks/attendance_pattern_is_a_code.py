"""HW-AP-18: the attendance pattern is full time or part time."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes import alternative_provision as codes

CHECK = Check(
    code="HW-AP-18",
    severity=Severity.WARNING,
    title="The attendance pattern is full time or part time",
    message="The attendance pattern is not FT or PT; it is taken as not said.",
    what_to_do="Correct it in the authority's list of placements, and export the census again.",
    tables=("ap_placement",),
    fields=("attendance_pattern",),
    test=rules.code_of("attendance_pattern", codes.ATTENDANCE_PATTERN),
)
