"""HW-EC-07: the postcode has the form of one."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-EC-07",
    severity=Severity.WARNING,
    title="The postcode has the form of one",
    message="The postcode is not well formed, so it is not known where the child lives.",
    what_to_do="Ask the provider, correct it, and export the file again.",
    tables=("child",),
    fields=("postcode",),
    test=rules.postcode("postcode"),
)
