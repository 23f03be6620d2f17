"""HW-SEN2-09: the postcode has the form of one."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-SEN2-09",
    severity=Severity.WARNING,
    title="The postcode has the form of one",
    message="The postcode is not well formed, so it is not known where the person lives.",
    what_to_do="Correct it in the SEN team's own system, and export the return again.",
    tables=("person",),
    fields=("postcode",),
    test=rules.postcode("postcode"),
)
