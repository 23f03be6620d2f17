"""571: a missing episode ends in the year."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import in_the_year

CHECK = Check(
    code="571",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="A missing episode ends in the year",
    message=(
        "The date that the child ceased to be missing or away from placement without "
        "authorisation is before the start or after the end of the collection year."
    ),
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("missing",),
    fields=("ended_on",),
    test=in_the_year("ended_on"),
)
