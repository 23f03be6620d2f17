"""HW-SEN2-34: a place is in a SEN unit or in resourced provision."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import all_of, is_not, says_yes

CHECK = Check(
    code="HW-SEN2-34",
    severity=Severity.WARNING,
    title="A place is in a SEN unit or in resourced provision",
    message="The place is said to be both in a SEN unit and in resourced provision.",
    what_to_do="Correct it in the SEN team's own system, and export the return again.",
    tables=("plan_detail", "placement"),
    fields=("in_sen_unit", "in_resourced_provision"),
    test=is_not(all_of(says_yes("in_sen_unit"), says_yes("in_resourced_provision"))),
)
