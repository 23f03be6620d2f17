"""HW-SW-01: the birth date is a day, and not after census day."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-SW-01",
    severity=Severity.WARNING,
    title="The birth date is a day, and not after census day",
    message="The birth date is not a date, or is after census day, and is not used.",
    what_to_do="Correct it in the school's personnel system, and export the file again.",
    tables=("member",),
    fields=("born_on",),
    test=rules.a_past_day("born_on"),
)
