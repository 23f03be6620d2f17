"""113: the day of matching is a date."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="113",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="The day of matching is a date",
    message="Date matching child and adopter(s) is not a valid date.",
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("adoption",),
    fields=("matched_on",),
    test=rules.day("matched_on"),
)
