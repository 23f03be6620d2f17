"""HW-SC-15: the postcode has the form of one."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-SC-15",
    severity=Severity.WARNING,
    title="The postcode has the form of one",
    message="The postcode is not well formed, so it is not known where the child lives.",
    what_to_do="Correct the home postcode, and export the file again.",
    tables=("pupil_on_roll", "pupil_no_longer_on_roll"),
    fields=("postcode",),
    test=rules.postcode("postcode"),
)
