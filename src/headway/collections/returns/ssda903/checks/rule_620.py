"""620: a mother is at least 11."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import FIRST_DAY, aged, says_yes, where

CHECK = Check(
    code="620",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="A mother is at least 11",
    message=(
        "Child has been recorded as a mother, but date of birth shows that the mother is under "
        "11 years of age."
    ),
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("header",),
    fields=("born_on", "is_mother"),
    test=where(says_yes("is_mother"), aged(11, "born_on", FIRST_DAY)),
)
