"""8545Q: a child who died did so in the year."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import in_the_year

CHECK = Check(
    code="8545Q",
    official=True,
    source=(
        "DfE, children in need census guide, as implemented in csc-validator-be-cin "
        "(data-to-insight)"
    ),
    severity=Severity.WARNING,
    title="A child who died did so in the year",
    message=(
        "Please check and either amend data or provide a reason: Child's date of death should "
        "be within the census year."
    ),
    what_to_do="Correct it in the children's social care system, and export the census again.",
    tables=("child",),
    fields=("died_on",),
    test=in_the_year("died_on"),
)
