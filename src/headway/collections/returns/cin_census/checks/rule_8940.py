"""8940: protection plans do not overlap."""

from headway.collections.checks import Check, Severity
from headway.collections.child_rules import no_overlap

CHECK = Check(
    code="8940",
    official=True,
    source=(
        "DfE, children in need census guide, as implemented in csc-validator-be-cin "
        "(data-to-insight)"
    ),
    severity=Severity.WARNING,
    title="Protection plans do not overlap",
    message="Child Protection Plan data contains overlapping dates.",
    what_to_do="Correct it in the children's social care system, and export the census again.",
    tables=("protection_plan",),
    fields=("started_on", "ended_on"),
    test=no_overlap("started_on", "ended_on"),
)
