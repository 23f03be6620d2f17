"""8730: the number of plans before is given."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import given

CHECK = Check(
    code="8730",
    official=True,
    source=(
        "DfE, children in need census guide, as implemented in csc-validator-be-cin "
        "(data-to-insight)"
    ),
    severity=Severity.WARNING,
    title="The number of plans before is given",
    message="Total Number of previous Child Protection Plans missing.",
    what_to_do="Correct it in the children's social care system, and export the census again.",
    tables=("protection_plan",),
    fields=("plans_before",),
    test=given("plans_before"),
)
