"""4010: a plan begins by the end of the year."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="4010",
    official=True,
    source=(
        "DfE, children in need census guide, as implemented in csc-validator-be-cin "
        "(data-to-insight)"
    ),
    severity=Severity.WARNING,
    title="A plan begins by the end of the year",
    message="CIN Plan start date is missing or out of data collection period.",
    what_to_do="Correct it in the children's social care system, and export the census again.",
    tables=("cin_plan",),
    fields=("started_on",),
    test=rules.no_later_than_the_last_day("started_on"),
)
