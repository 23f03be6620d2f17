"""HW-SC-40: A child is not in a SEN unit and in resourced provision."""

from headway.collections import row_rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-SC-40",
    severity=Severity.WARNING,
    title="A child is not in a SEN unit and in resourced provision",
    message="The child is said to be in a SEN unit and in resourced provision.",
    what_to_do="Choose the one in which the child is taught, and export the file again.",
    tables=("pupil_on_roll",),
    fields=(
        "is_in_sen_unit",
        "is_in_resourced_provision",
    ),
    test=row_rules.not_both("is_in_sen_unit", "is_in_resourced_provision"),
)
