"""389: who moves to adult services is at least 16."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import aged, says, where

CHECK = Check(
    code="389",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="Who moves to adult services is at least 16",
    message=(
        "Reason episode ceased is that child transferred to care of adult social care services, "
        "but child is aged under 16."
    ),
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("episode",),
    fields=("reason_ceased", "ended_on"),
    test=where(says("reason_ceased", "E7"), aged(16, "header.born_on", "ended_on")),
)
