"""8840: a protection plan lasts a day."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import alike, is_not

CHECK = Check(
    code="8840",
    official=True,
    source=(
        "DfE, children in need census guide, as implemented in csc-validator-be-cin "
        "(data-to-insight)"
    ),
    severity=Severity.WARNING,
    title="A protection plan lasts a day",
    message="Child Protection Plan cannot start and end on the same day.",
    what_to_do="Correct it in the children's social care system, and export the census again.",
    tables=("protection_plan",),
    fields=("ended_on", "started_on"),
    test=is_not(alike("started_on", "ended_on")),
)
