"""HW-SEN2-31: a URN is six digits."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-SEN2-31",
    severity=Severity.WARNING,
    title="A URN is six digits",
    message="The URN is not six digits, so it is not known which setting it is.",
    what_to_do="Correct it in the SEN team's own system, and export the return again.",
    tables=("plan_detail", "placement"),
    fields=("urn",),
    test=rules.pattern("urn", "[1-9][0-9]{5}"),
)
