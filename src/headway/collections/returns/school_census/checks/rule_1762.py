"""1762: A spell of free school meals began by census day."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="1762",
    official=True,
    source=(
        "DfE, school census validation rules, as listed by One IT Services and Solutions for"
        " fileset 1802"
    ),
    severity=Severity.WARNING,
    title="A spell of free school meals began by census day",
    message="A spell of eligibility for free school meals begins after census day.",
    what_to_do="Leave the spell to the next census, or correct the day on which it began.",
    tables=("fsm_period",),
    fields=("started_on",),
    test=rules.no_later_than_the_last_day("started_on"),
)
