"""HW-AT-04: a week begins on a Monday."""

from headway.collections import rules_of_rows
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-AT-04",
    severity=Severity.ERROR,
    title="A week begins on a Monday",
    message="The week does not begin on a Monday.",
    what_to_do="Correct the register in the school's system, and export the week again.",
    tables=("week",),
    fields=("week_starting",),
    test=rules_of_rows.on_a_weekday("week_starting", 0),
)
