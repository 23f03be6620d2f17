"""612: only a mother has a child's date of birth (mother field)."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import all_of, given, says, says_yes, where

CHECK = Check(
    code="612",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="Only a mother has a child's date of birth (mother field)",
    message=(
        "Date of birth field has been completed but mother field indicates child is not a mother."
    ),
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("header",),
    fields=("mothers_child_born_on", "is_mother", "sex"),
    test=where(
        all_of(given("mothers_child_born_on"), says("sex", "2", "F")),
        all_of(given("is_mother"), says_yes("is_mother")),
    ),
)
