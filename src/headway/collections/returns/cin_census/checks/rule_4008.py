"""4008: a plan begins in the child's life."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import no_earlier

CHECK = Check(
    code="4008",
    official=True,
    source=(
        "DfE, children in need census guide, as implemented in csc-validator-be-cin "
        "(data-to-insight)"
    ),
    severity=Severity.WARNING,
    title="A plan begins in the child's life",
    message="CIN Plan shown as starting after the child’s Date of Death.",
    what_to_do="Correct it in the children's social care system, and export the census again.",
    tables=("cin_plan",),
    fields=("started_on",),
    test=no_earlier("child.died_on", "started_on"),
)
