"""374: a child in residential employment is at least 14."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import aged, says, where

CHECK = Check(
    code="374",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="A child in residential employment is at least 14",
    message="Child in residential employment should be at least 14 years old.",
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("episode",),
    fields=("started_on", "placement"),
    test=where(says("placement", "P3"), aged(14, "header.born_on", "started_on")),
)
