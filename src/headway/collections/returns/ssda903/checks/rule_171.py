"""171: the mother's child's date of birth is a date."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="171",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="The mother's child's date of birth is a date",
    message="Date of birth of mother's child is not a valid date.",
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("header",),
    fields=("mothers_child_born_on",),
    test=rules.day("mothers_child_born_on"),
)
