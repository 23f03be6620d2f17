"""4013: a plan that ended did so in the year."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import in_the_year

CHECK = Check(
    code="4013",
    official=True,
    source=(
        "DfE, children in need census guide, as implemented in csc-validator-be-cin "
        "(data-to-insight)"
    ),
    severity=Severity.WARNING,
    title="A plan that ended did so in the year",
    message="CIN Plan end date must fall within the census year.",
    what_to_do="Correct it in the children's social care system, and export the census again.",
    tables=("cin_plan",),
    fields=("ended_on",),
    test=in_the_year("ended_on"),
)
