"""4014: plans do not overlap."""

from headway.collections.checks import Check, Severity
from headway.collections.child_rules import no_overlap

CHECK = Check(
    code="4014",
    official=True,
    source=(
        "DfE, children in need census guide, as implemented in csc-validator-be-cin "
        "(data-to-insight)"
    ),
    severity=Severity.WARNING,
    title="Plans do not overlap",
    message="CIN Plan data contains overlapping dates.",
    what_to_do="Correct it in the children's social care system, and export the census again.",
    tables=("cin_plan",),
    fields=("started_on", "ended_on"),
    test=no_overlap("started_on", "ended_on"),
)
