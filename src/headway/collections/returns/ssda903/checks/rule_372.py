"""372: a child in custody is at least 10."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import aged, says, where

CHECK = Check(
    code="372",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="A child in custody is at least 10",
    message="Child in youth custody or prison should be at least 10.",
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("episode",),
    fields=("started_on", "placement"),
    test=where(says("placement", "R5"), aged(10, "header.born_on", "started_on")),
)
