"""1005: a missing episode ends on a date."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="1005",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="A missing episode ends on a date",
    message=(
        "The end date of the missing episode or episode that the child was away from placement "
        "without authorisation is not a valid date."
    ),
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("missing",),
    fields=("ended_on",),
    test=rules.day("ended_on"),
)
