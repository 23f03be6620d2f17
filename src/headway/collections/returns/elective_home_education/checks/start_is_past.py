"""HW-EH-07: the spell had begun by the day of the file."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-EH-07",
    severity=Severity.WARNING,
    title="The spell had begun by the day of the file",
    message="The spell starts after the day of the file.",
    what_to_do="Correct it in the register, and export it again.",
    tables=("not_in_school",),
    fields=("started_on",),
    test=rules.no_later_than_the_last_day("started_on"),
)
