"""13: whoever was transferred has the authority they went to."""

from headway.collections import rules_of_rows
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="13",
    official=True,
    source="DfE, NCCIS management information requirement, Appendix D (error report definitions)",
    severity=Severity.WARNING,
    title="Whoever was transferred has the authority they went to",
    message="‘Cohort Status’ of T but no value in ‘TransferredToLEACode’.",
    what_to_do="Correct it in the client caseload system, and export the month again.",
    tables=("young_person",),
    fields=("transferred_to", "cohort_status"),
    test=rules_of_rows.given_when("transferred_to", "cohort_status", {"T"}),
)
