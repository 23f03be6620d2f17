"""8736: an open assessment began in the year."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import blank, in_the_year, where

CHECK = Check(
    code="8736",
    official=True,
    source=(
        "DfE, children in need census guide, as implemented in csc-validator-be-cin "
        "(data-to-insight)"
    ),
    severity=Severity.WARNING,
    title="An open assessment began in the year",
    message=(
        "For an Assessment that has not been completed, the start date must fall within the "
        "census year."
    ),
    what_to_do="Correct it in the children's social care system, and export the census again.",
    tables=("assessment",),
    fields=("started_on", "authorised_on"),
    test=where(blank("authorised_on"), in_the_year("started_on")),
)
