"""373: a child placed in a school is at least 4."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import aged, says, where

CHECK = Check(
    code="373",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="A child placed in a school is at least 4",
    message="Child placed in a school should be at least 4 years old.",
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("episode",),
    fields=("started_on", "placement"),
    test=where(says("placement", "S1"), aged(4, "header.born_on", "started_on")),
)
