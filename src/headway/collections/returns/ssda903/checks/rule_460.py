"""460: who stays with the carers after care is 18."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import aged, says, where

CHECK = Check(
    code="460",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="Who stays with the carers after care is 18",
    message=(
        "Reason episode ceased is that child stayed with current carers at age 18 (or above), "
        "but child is aged under 18."
    ),
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("episode",),
    fields=("reason_ceased", "ended_on"),
    test=where(says("reason_ceased", "E17"), aged(18, "header.born_on", "ended_on")),
)
