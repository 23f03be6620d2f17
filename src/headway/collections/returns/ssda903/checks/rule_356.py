"""356: no episode ended before it began."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="356",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.ERROR,
    title="No episode ended before it began",
    message="The date the episode ceased is before the date the same episode started.",
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("episode",),
    fields=("ended_on", "started_on"),
    test=rules.in_order("started_on", "ended_on"),
)
