"""386: nobody of 18 is adopted."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import aged, is_not, says, where

CHECK = Check(
    code="386",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="Nobody of 18 is adopted",
    message="Reason episode ceased is adopted but child has reached age 18.",
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("episode",),
    fields=("reason_ceased", "ended_on"),
    test=where(says("reason_ceased", "E11", "E12"), is_not(aged(18, "header.born_on", "ended_on"))),
)
