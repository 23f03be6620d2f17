"""8794: no disability is listed twice."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import no_code_twice

CHECK = Check(
    code="8794",
    official=True,
    source=(
        "DfE, children in need census guide, as implemented in csc-validator-be-cin "
        "(data-to-insight)"
    ),
    severity=Severity.WARNING,
    title="No disability is listed twice",
    message="Child has two or more disabilities with the same code.",
    what_to_do="Correct it in the children's social care system, and export the census again.",
    tables=("child",),
    fields=("disability",),
    test=no_code_twice("disability"),
)
