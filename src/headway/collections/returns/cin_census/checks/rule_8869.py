"""8869: no factors identified stands alone."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import alone

CHECK = Check(
    code="8869",
    official=True,
    source=(
        "DfE, children in need census guide, as implemented in csc-validator-be-cin "
        "(data-to-insight)"
    ),
    severity=Severity.WARNING,
    title="No factors identified stands alone",
    message=(
        "The assessment factors code “21” cannot be used in conjunction with any other "
        "assessment factors."
    ),
    what_to_do="Correct it in the children's social care system, and export the census again.",
    tables=("assessment",),
    fields=("factors",),
    test=alone("factors", "21"),
)
