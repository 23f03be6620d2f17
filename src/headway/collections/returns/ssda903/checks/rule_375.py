"""375: a stay in hospital is temporary for six weeks."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import lasts_at_most, says, where

CHECK = Check(
    code="375",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="A stay in hospital is temporary for six weeks",
    message="Hospitalisation coded as a temporary placement exceeds six weeks.",
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("episode",),
    fields=("ended_on", "started_on", "placement"),
    test=where(says("placement", "T1"), lasts_at_most(42, "started_on", "ended_on")),
)
