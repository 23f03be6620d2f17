"""8: the birth date is there."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="8",
    official=True,
    source="DfE, NCCIS management information requirement, Appendix D (error report definitions)",
    severity=Severity.ERROR,
    title="The birth date is there",
    message="‘DOB’ does not contain a value.",
    what_to_do="Correct it in the client caseload system, and export the month again.",
    tables=("young_person",),
    fields=("born_on",),
    test=rules.present("born_on"),
)
