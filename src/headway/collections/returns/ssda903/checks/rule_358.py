"""358: a child in criminal justice is over 10."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import older, says, where

CHECK = Check(
    code="358",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="A child in criminal justice is over 10",
    message="Child with this legal status should not be under 10.",
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("episode",),
    fields=("legal_status", "started_on"),
    test=where(says("legal_status", "J1", "J2", "J3"), older(10, "header.born_on", "started_on")),
)
