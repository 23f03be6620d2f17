"""8520: no child is born after the year."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="8520",
    official=True,
    source=(
        "DfE, children in need census guide, as implemented in csc-validator-be-cin "
        "(data-to-insight)"
    ),
    severity=Severity.WARNING,
    title="No child is born after the year",
    message=(
        "Date of Birth is after data collection period (must be on or before the end of the "
        "census period)."
    ),
    what_to_do="Correct it in the children's social care system, and export the census again.",
    tables=("child",),
    fields=("born_on",),
    test=rules.no_later_than_the_last_day("born_on"),
)
