"""550: parents provide a placement with parents alone."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import says, where

CHECK = Check(
    code="550",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="Parents provide a placement with parents alone",
    message="A placement provider code of PR0 can only be associated with placement P1.",
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("episode",),
    fields=("placement_provider", "placement"),
    test=where(says("placement_provider", "PR0"), says("placement", "P1")),
)
