"""4012Q: a plan lasts a day."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import alike, is_not

CHECK = Check(
    code="4012Q",
    official=True,
    source=(
        "DfE, children in need census guide, as implemented in csc-validator-be-cin "
        "(data-to-insight)"
    ),
    severity=Severity.WARNING,
    title="A plan lasts a day",
    message=(
        "Please check and either amend or provide a reason: CIN Plan shown as starting and "
        "ending on the same day."
    ),
    what_to_do="Correct it in the children's social care system, and export the census again.",
    tables=("cin_plan",),
    fields=("ended_on", "started_on"),
    test=is_not(alike("started_on", "ended_on")),
)
