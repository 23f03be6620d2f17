"""HW-CLA-02: the home postcode has the form of one."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-CLA-02",
    severity=Severity.WARNING,
    title="The home postcode has the form of one",
    message="The home postcode is not well formed, so it is not known where the child's home is.",
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("episode",),
    fields=("home_postcode",),
    test=rules.postcode("home_postcode"),
)
