"""9: the young person is not over the academic age of 25."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="9",
    official=True,
    source="DfE, NCCIS management information requirement, Appendix D (error report definitions)",
    severity=Severity.WARNING,
    title="The young person is not over the academic age of 25",
    message="‘DOB’ contains a value which makes the young person over the academic age of 25.",
    what_to_do="Correct it in the client caseload system, and export the month again.",
    tables=("young_person",),
    fields=("born_on",),
    test=rules.age_on_31_august("born_on", 0, 25, before_the_year=True),
)
