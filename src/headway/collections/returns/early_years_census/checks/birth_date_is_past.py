"""HW-EC-02: the birth date is a day, and not after census day."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-EC-02",
    severity=Severity.ERROR,
    title="The birth date is a day, and not after census day",
    message="The birth date is not a date, or is after census day.",
    what_to_do="Ask the provider, correct it, and export the file again.",
    tables=("child",),
    fields=("born_on",),
    test=rules.a_past_day("born_on"),
)
