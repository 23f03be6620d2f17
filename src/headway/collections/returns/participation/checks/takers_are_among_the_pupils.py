"""HW-PT-07: no more pupils take part than there are."""

from headway.collections import rules_of_rows
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-PT-07",
    severity=Severity.WARNING,
    title="No more pupils take part than there are",
    message="More pupils take part than there are in the group.",
    what_to_do="Ask the school, correct the register, and export it again.",
    tables=("participation",),
    fields=("pupils_taking_part", "pupils"),
    test=rules_of_rows.no_more_than("pupils_taking_part", "pupils"),
)
