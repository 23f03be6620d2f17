"""102: the date of birth is a date."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="102",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.ERROR,
    title="The date of birth is a date",
    message="Date of birth is not a valid date.",
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("header",),
    fields=("born_on",),
    test=rules.day("born_on"),
)
