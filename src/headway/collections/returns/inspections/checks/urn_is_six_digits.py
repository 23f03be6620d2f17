"""HW-IN-01: URN is six digits."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-IN-01",
    severity=Severity.WARNING,
    title="URN is six digits",
    message="The URN is not six digits; the inspection is of no provider that is known.",
    what_to_do="Check the row against the published report, and save the file again.",
    tables=("inspection_graded", "inspection_judgements", "inspection_report_card"),
    fields=("urn",),
    test=rules.pattern("urn", "[1-9][0-9]{5}"),
)
