"""8898: no factor is listed twice."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import no_code_twice

CHECK = Check(
    code="8898",
    official=True,
    source=(
        "DfE, children in need census guide, as implemented in csc-validator-be-cin "
        "(data-to-insight)"
    ),
    severity=Severity.WARNING,
    title="No factor is listed twice",
    message="The assessment has more than one parental or child factors with the same code.",
    what_to_do="Correct it in the children's social care system, and export the census again.",
    tables=("assessment",),
    fields=("factors",),
    test=no_code_twice("factors"),
)
