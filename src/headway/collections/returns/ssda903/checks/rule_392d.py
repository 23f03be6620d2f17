"""392d: home and placement are two places."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import alike, is_not, says, where

CHECK = Check(
    code="392d",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="Home and placement are two places",
    message="Home and placement postcodes should not be same unless the placement type is P1.",
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("episode",),
    fields=("placement_postcode", "home_postcode", "placement"),
    test=where(
        is_not(says("placement", "P1")),
        is_not(alike("home_postcode", "placement_postcode")),
    ),
)
