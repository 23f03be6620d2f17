"""15: the lead authority is this one.

An authority's own file has its own code in every row: another one is not recognised.
"""

from headway.collections import rules_of_rows
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="15",
    official=True,
    source="DfE, NCCIS management information requirement, Appendix D (error report definitions)",
    severity=Severity.ERROR,
    title="The lead authority is this one",
    message="‘LeadLEA’ does not contain a recognised value.",
    what_to_do="Correct it in the client caseload system, and export the month again.",
    tables=("young_person",),
    fields=("la_code",),
    test=rules_of_rows.of_this_authority(),
)
