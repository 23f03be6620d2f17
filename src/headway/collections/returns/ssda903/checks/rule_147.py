"""147: the episode ceased on a date."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="147",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.ERROR,
    title="The episode ceased on a date",
    message="Date episode ceased is not a valid date.",
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("episode",),
    fields=("ended_on",),
    test=rules.day("ended_on"),
)
