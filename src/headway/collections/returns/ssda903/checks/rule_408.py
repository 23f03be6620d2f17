"""408: a placement order comes before a placement under it."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import says, where

CHECK = Check(
    code="408",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="A placement order comes before a placement under it",
    message=(
        "Child is placed for adoption with a placement order, but no placement order has been "
        "recorded."
    ),
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("episode",),
    fields=("legal_status", "placement"),
    test=where(says("placement", "A5", "A6"), says("legal_status", "E1")),
)
