"""HW-SC-24: a suspension or permanent exclusion began before census day."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-SC-24",
    severity=Severity.ERROR,
    title="A suspension or permanent exclusion began before census day",
    message="The start date is not a date, or is after census day.",
    what_to_do="Correct it in the school's system, and export the file again.",
    tables=("exclusion",),
    fields=("started_on",),
    test=rules.a_past_day("started_on"),
)
