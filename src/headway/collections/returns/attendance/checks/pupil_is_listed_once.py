"""HW-AT-06: a pupil is in a school's week once."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-AT-06",
    severity=Severity.ERROR,
    title="A pupil is in a school's week once",
    message="The same pupil stands twice in one school's week; the second row is set aside.",
    what_to_do="Correct the register in the school's system, and export the week again.",
    tables=("week",),
    fields=("upn", "laestab", "week_starting"),
    test=rules.once("upn", "laestab", "week_starting"),
)
