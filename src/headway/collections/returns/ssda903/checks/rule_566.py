"""566: a missing episode that ended says which kind it was."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import given, where

CHECK = Check(
    code="566",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="A missing episode that ended says which kind it was",
    message=(
        "The date that the child's missing episode ended has been completed but whether the "
        "child was missing or away from placement without authorisation has not been completed."
    ),
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("missing",),
    fields=("kind", "ended_on"),
    test=where(given("ended_on"), given("kind")),
)
