"""558: the decision on an adopted child was not reversed."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import blank, given, where

CHECK = Check(
    code="558",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="The decision on an adopted child was not reversed",
    message=(
        "If a child has been adopted, then the decision to place them for adoption has not been "
        "disrupted and the date of the decision that a child should no longer be placed for "
        "adoption should be left blank."
    ),
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("placed_for_adoption",),
    fields=("ceased_on",),
    test=where(given("episode.adopted_on"), blank("ceased_on")),
)
