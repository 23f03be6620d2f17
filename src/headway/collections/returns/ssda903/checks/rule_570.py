"""570: no missing episode begins after the year."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="570",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="No missing episode begins after the year",
    message=(
        "The date that the child started to be missing or away from placement without "
        "authorisation is after the end of the collection year."
    ),
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("missing",),
    fields=("started_on",),
    test=rules.no_later_than_the_last_day("started_on"),
)
