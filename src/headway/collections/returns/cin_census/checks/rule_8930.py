"""8930: a protection plan that ended did so in the year."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import in_the_year

CHECK = Check(
    code="8930",
    official=True,
    source=(
        "DfE, children in need census guide, as implemented in csc-validator-be-cin "
        "(data-to-insight)"
    ),
    severity=Severity.WARNING,
    title="A protection plan that ended did so in the year",
    message="Child Protection Plan End Date must fall within the census year.",
    what_to_do="Correct it in the children's social care system, and export the census again.",
    tables=("protection_plan",),
    fields=("ended_on",),
    test=in_the_year("ended_on"),
)
