"""HW-SC-37: A type of need of a child is listed once."""

from headway.collections import row_rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-SC-37",
    severity=Severity.WARNING,
    title="A type of need of a child is listed once",
    message="A type of need of the child is listed twice.",
    what_to_do="Remove one of the two, and export the file again.",
    tables=("pupil_on_roll",),
    fields=("sen_provision",),
    test=row_rules.no_two_within("sen_need", "sen_type"),
)
