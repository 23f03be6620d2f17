"""8790: no disability stands alone."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import alone

CHECK = Check(
    code="8790",
    official=True,
    source=(
        "DfE, children in need census guide, as implemented in csc-validator-be-cin "
        "(data-to-insight)"
    ),
    severity=Severity.WARNING,
    title="No disability stands alone",
    message="Disability information includes both None and other values.",
    what_to_do="Correct it in the children's social care system, and export the census again.",
    tables=("child",),
    fields=("disability",),
    test=alone("disability", "NONE"),
)
