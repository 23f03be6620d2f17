"""611: a mother has her child's date of birth."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import given, says_yes, where

CHECK = Check(
    code="611",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="A mother has her child's date of birth",
    message="Date of birth field is blank, but child is a mother.",
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("header",),
    fields=("mothers_child_born_on", "is_mother"),
    test=where(says_yes("is_mother"), given("mothers_child_born_on")),
)
