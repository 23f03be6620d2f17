"""HW-SC-51: A suspension or permanent exclusion began within a year of census day."""

from headway.collections import row_rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-SC-51",
    severity=Severity.WARNING,
    title="A suspension or permanent exclusion began within a year of census day",
    message="The suspension or permanent exclusion began more than a year before census day.",
    what_to_do="Check the date: a census reports two terms in arrears.",
    tables=("exclusion",),
    fields=("started_on",),
    test=row_rules.within_days_of_the_last_day("started_on", 400),
)
