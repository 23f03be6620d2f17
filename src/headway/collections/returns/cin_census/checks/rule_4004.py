"""4004: a child has one open plan."""

from headway.collections.checks import Check, Severity
from headway.collections.child_rules import one_at_most
from headway.collections.claims import blank

CHECK = Check(
    code="4004",
    official=True,
    source=(
        "DfE, children in need census guide, as implemented in csc-validator-be-cin "
        "(data-to-insight)"
    ),
    severity=Severity.WARNING,
    title="A child has one open plan",
    message="This child is showing more than one open CIN Plan, i.e. with no End Date.",
    what_to_do="Correct it in the children's social care system, and export the census again.",
    tables=("cin_plan",),
    fields=("ended_on",),
    test=one_at_most(blank("ended_on")),
)
