"""104: asylum-seeking status ceased on a date, not before the year."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.collections.claims import FIRST_DAY, all_of, no_earlier

CHECK = Check(
    code="104",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="Asylum-seeking status ceased on a date, not before the year",
    message=(
        "Date for Unaccompanied Asylum-Seeking Children (UASC) status ceased is not a valid date."
    ),
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("unaccompanied",),
    fields=("ceased_on",),
    test=all_of(rules.day("ceased_on"), no_earlier("ceased_on", FIRST_DAY)),
)
