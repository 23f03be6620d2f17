"""11: the cohort status is there."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="11",
    official=True,
    source="DfE, NCCIS management information requirement, Appendix D (error report definitions)",
    severity=Severity.WARNING,
    title="The cohort status is there",
    message="‘CohortStatus’ does not contain a value.",
    what_to_do="Correct it in the client caseload system, and export the month again.",
    tables=("young_person",),
    fields=("cohort_status",),
    test=rules.present("cohort_status"),
)
