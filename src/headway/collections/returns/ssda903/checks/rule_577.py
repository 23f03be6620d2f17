"""577: who left care is no longer missing."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import given, where

CHECK = Check(
    code="577",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="Who left care is no longer missing",
    message=(
        "Child ceased to be looked after but there is a missing/away from placement without "
        "authorisation period without an end date."
    ),
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("missing",),
    fields=("ended_on",),
    test=where(given("episode.left_on"), given("ended_on")),
)
