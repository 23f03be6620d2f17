"""564: who is missing has been since a day."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import given, where

CHECK = Check(
    code="564",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="Who is missing has been since a day",
    message=(
        "Child was missing or away from placement without authorisation and the date started is "
        "blank."
    ),
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("missing",),
    fields=("started_on", "kind"),
    test=where(given("kind"), given("started_on")),
)
