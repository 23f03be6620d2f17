"""8920: a protection plan ends in the child's life."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import no_earlier

CHECK = Check(
    code="8920",
    official=True,
    source=(
        "DfE, children in need census guide, as implemented in csc-validator-be-cin "
        "(data-to-insight)"
    ),
    severity=Severity.WARNING,
    title="A protection plan ends in the child's life",
    message="Child Protection Plan cannot end after the child’s Date of Death.",
    what_to_do="Correct it in the children's social care system, and export the census again.",
    tables=("protection_plan",),
    fields=("ended_on",),
    test=no_earlier("child.died_on", "ended_on"),
)
