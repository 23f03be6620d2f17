"""8535Q: no child dies before birth."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import no_earlier

CHECK = Check(
    code="8535Q",
    official=True,
    source=(
        "DfE, children in need census guide, as implemented in csc-validator-be-cin "
        "(data-to-insight)"
    ),
    severity=Severity.WARNING,
    title="No child dies before birth",
    message=(
        "Please check and either amend data or provide a reason: Child’s date of death should "
        "not be prior to the date of birth."
    ),
    what_to_do="Correct it in the children's social care system, and export the census again.",
    tables=("child",),
    fields=("died_on", "born_on"),
    test=no_earlier("died_on", "born_on"),
)
