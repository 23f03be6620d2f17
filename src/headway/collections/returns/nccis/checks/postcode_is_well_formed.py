"""HW-NC-09: the postcode has the form of one."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-NC-09",
    severity=Severity.WARNING,
    title="The postcode has the form of one",
    message="The postcode is not one, and is not used.",
    what_to_do="Correct it in the client caseload system, and export the month again.",
    tables=("young_person",),
    fields=("postcode",),
    test=rules.postcode("postcode"),
)
