"""10: the young person is not below the academic age of 15."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="10",
    official=True,
    source="DfE, NCCIS management information requirement, Appendix D (error report definitions)",
    severity=Severity.WARNING,
    title="The young person is not below the academic age of 15",
    message="‘DOB’ contains a value which makes the young person below the academic age of 15.",
    what_to_do="Correct it in the client caseload system, and export the month again.",
    tables=("young_person",),
    fields=("born_on",),
    test=rules.age_on_31_august("born_on", 15, 120, before_the_year=True),
)
