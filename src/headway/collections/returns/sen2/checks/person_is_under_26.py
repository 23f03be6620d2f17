"""HW-SEN2-06: a person is no older than 25."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import FIRST_DAY, aged, is_not

CHECK = Check(
    code="HW-SEN2-06",
    severity=Severity.WARNING,
    title="A person is no older than 25",
    message="The person was 26 or over, when no plan can be in force.",
    what_to_do="Correct it in the SEN team's own system, and export the return again.",
    tables=("person",),
    fields=("born_on",),
    test=is_not(aged(26, "born_on", FIRST_DAY)),
)
