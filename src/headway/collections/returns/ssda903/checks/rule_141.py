"""141: the episode began on a date."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="141",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.ERROR,
    title="The episode began on a date",
    message="Date episode began is not a valid date.",
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("episode",),
    fields=("started_on",),
    test=rules.day("started_on"),
)
