"""387: who moves into independent living is at least 14."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import aged, says, where

CHECK = Check(
    code="387",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="Who moves into independent living is at least 14",
    message=(
        "Reason episode ceased is child moved into independent living arrangement, but the "
        "child is aged under 14."
    ),
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("episode",),
    fields=("reason_ceased", "ended_on"),
    test=where(says("reason_ceased", "E5", "E6"), aged(14, "header.born_on", "ended_on")),
)
