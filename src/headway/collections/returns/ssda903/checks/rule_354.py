"""354: no episode ended after the year."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="354",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.ERROR,
    title="No episode ended after the year",
    message="Date episode ceased must be on or before the end of the current collection year.",
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("episode",),
    fields=("ended_on",),
    test=rules.no_later_than_the_last_day("ended_on"),
)
