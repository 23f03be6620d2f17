"""153: all is said of a care leaver, or nothing."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import all_or_none

CHECK = Check(
    code="153",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="All is said of a care leaver, or nothing",
    message=(
        "All data items relating to a child's activity or accommodation after leaving care must "
        "be coded or left blank."
    ),
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("care_leaver",),
    fields=("in_touch", "activity", "accommodation"),
    test=all_or_none("in_touch", "activity", "accommodation"),
)
