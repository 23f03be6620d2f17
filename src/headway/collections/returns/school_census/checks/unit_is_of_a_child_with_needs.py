"""HW-SC-41: a child in a SEN unit has SEN provision."""

from headway.collections import row_rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-SC-41",
    severity=Severity.WARNING,
    title="A child in a SEN unit has SEN provision",
    message="The child is in a SEN unit, and has no SEN provision.",
    what_to_do="Correct it in the school's system, and export the file again.",
    tables=("pupil_on_roll",),
    fields=("sen_provision", "is_in_sen_unit"),
    test=row_rules.other_where_yes("is_in_sen_unit", "sen_provision", "N"),
)
