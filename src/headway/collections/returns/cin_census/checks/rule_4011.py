"""4011: no plan ends before it begins."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="4011",
    official=True,
    source=(
        "DfE, children in need census guide, as implemented in csc-validator-be-cin "
        "(data-to-insight)"
    ),
    severity=Severity.WARNING,
    title="No plan ends before it begins",
    message="CIN Plan End Date earlier than Start Date.",
    what_to_do="Correct it in the children's social care system, and export the census again.",
    tables=("cin_plan",),
    fields=("ended_on", "started_on"),
    test=rules.in_order("started_on", "ended_on"),
)
