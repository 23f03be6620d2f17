"""14: the lead authority is there."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="14",
    official=True,
    source="DfE, NCCIS management information requirement, Appendix D (error report definitions)",
    severity=Severity.ERROR,
    title="The lead authority is there",
    message="Mandatory field ‘LeadLEA’ does not contain a value.",
    what_to_do="Correct it in the client caseload system, and export the month again.",
    tables=("young_person",),
    fields=("la_code",),
    test=rules.present("la_code"),
)
