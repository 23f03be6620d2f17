"""407: special guardianship is of a child."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import is_not, older, says, where

CHECK = Check(
    code="407",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="Special guardianship is of a child",
    message="Reason episode ceased is Special Guardianship Order, but child has reached age 18.",
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("episode",),
    fields=("reason_ceased", "ended_on"),
    test=where(
        says("reason_ceased", "E45", "E46", "E47", "E48"),
        is_not(older(18, "header.born_on", "ended_on")),
    ),
)
