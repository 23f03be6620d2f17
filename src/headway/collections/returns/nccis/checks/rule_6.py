"""6: the ethnicity is there."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="6",
    official=True,
    source="DfE, NCCIS management information requirement, Appendix D (error report definitions)",
    severity=Severity.WARNING,
    title="The ethnicity is there",
    message="‘Ethnicity’ does not contain a value.",
    what_to_do="Correct it in the client caseload system, and export the month again.",
    tables=("young_person",),
    fields=("ethnicity",),
    test=rules.present("ethnicity"),
)
