"""365: a short break lasts 17 days."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import lasts_at_most, says, where

CHECK = Check(
    code="365",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="A short break lasts 17 days",
    message="Any individual short-term respite placement must not exceed 17 days.",
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("episode",),
    fields=("ended_on", "started_on", "legal_status"),
    test=where(says("legal_status", "V3"), lasts_at_most(17, "started_on", "ended_on")),
)
