"""8720: a protection plan begins by the end of the year."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="8720",
    official=True,
    source=(
        "DfE, children in need census guide, as implemented in csc-validator-be-cin "
        "(data-to-insight)"
    ),
    severity=Severity.WARNING,
    title="A protection plan begins by the end of the year",
    message="Child Protection Plan Start Date missing or out of data collection period.",
    what_to_do="Correct it in the children's social care system, and export the census again.",
    tables=("protection_plan",),
    fields=("started_on",),
    test=rules.no_later_than_the_last_day("started_on"),
)
