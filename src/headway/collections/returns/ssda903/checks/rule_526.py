"""526: a placement has its provider."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import given, is_not, says, since, where

CHECK = Check(
    code="526",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="A placement has its provider",
    message="Child is missing a placement provider code for at least one episode.",
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("episode",),
    fields=("placement_provider", "placement"),
    test=where(
        is_not(
            since(
                2025,
                says("placement", "T0", "T1", "T2", "T3", "T4", "Z11", "Z12", "Z13", "Z14"),
                before=says("placement", "T0", "T1", "T2", "T3", "T4", "Z1"),
            )
        ),
        given("placement_provider"),
    ),
)
