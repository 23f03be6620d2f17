"""166: the day of the review is a date."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="166",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="The day of the review is a date",
    message="Date of review is invalid or blank.",
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("review",),
    fields=("reviewed_on",),
    test=rules.day("reviewed_on"),
)
