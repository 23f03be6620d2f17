"""151: all is said of an adoption, or nothing."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import all_or_none

CHECK = Check(
    code="151",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="All is said of an adoption, or nothing",
    message="All data items relating to a child’s adoption must be coded or left blank.",
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("adoption",),
    fields=(
        "decided_on",
        "matched_on",
        "by_foster_carer",
        "adopters",
        "adopters_sex",
        "adopters_status",
    ),
    test=all_or_none(
        "decided_on", "matched_on", "by_foster_carer", "adopters", "adopters_sex", "adopters_status"
    ),
)
