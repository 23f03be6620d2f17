"""565: a missing episode says which kind it is."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import given, where

CHECK = Check(
    code="565",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="A missing episode says which kind it is",
    message=(
        "The date that the child started to be missing or away from placement without "
        "authorisation has been completed but whether the child was missing or away from "
        "placement without authorisation has not been completed."
    ),
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("missing",),
    fields=("kind", "started_on"),
    test=where(given("started_on"), given("kind")),
)
