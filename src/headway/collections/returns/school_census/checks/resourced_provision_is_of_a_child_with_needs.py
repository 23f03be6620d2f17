"""HW-SC-57: a child in resourced provision has SEN provision."""

from headway.collections import row_rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-SC-57",
    severity=Severity.WARNING,
    title="A child in resourced provision has SEN provision",
    message="The child is in resourced provision, and has no SEN provision.",
    what_to_do="Correct it in the school's system, and export the file again.",
    tables=("pupil_on_roll",),
    fields=("sen_provision", "is_in_resourced_provision"),
    test=row_rules.other_where_yes("is_in_resourced_provision", "sen_provision", "N"),
)
