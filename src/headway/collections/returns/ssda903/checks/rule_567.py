"""567: no missing episode ends before it begins."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="567",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="No missing episode ends before it begins",
    message=(
        "The date that the missing episode or episode that the child was away from placement "
        "without authorisation ended is before the date that it started."
    ),
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("missing",),
    fields=("ended_on", "started_on"),
    test=rules.in_order("started_on", "ended_on"),
)
