"""112: the day a child should be placed for adoption is a date (AD1)."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="112",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="The day a child should be placed for adoption is a date (AD1)",
    message="Date should be placed for adoption is not a valid date.",
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("adoption",),
    fields=("decided_on",),
    test=rules.day("decided_on"),
)
