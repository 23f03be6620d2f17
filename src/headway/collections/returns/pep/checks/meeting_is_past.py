"""HW-PE-09: a meeting that was held is past."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-PE-09",
    severity=Severity.WARNING,
    title="A meeting that was held is past",
    message="The day of the meeting is after the day of the file.",
    what_to_do="Correct it in the system for Personal Education Plans, and export it again.",
    tables=("pep",),
    fields=("held_on",),
    test=rules.no_later_than_the_last_day("held_on"),
)
