"""HW-IN-02: an inspection is in the file once."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-IN-02",
    severity=Severity.ERROR,
    title="An inspection is in the file once",
    message="The same inspection number stands in the file twice; the second row is set aside.",
    what_to_do="Check the row against the published report, and save the file again.",
    tables=("inspection_graded", "inspection_judgements", "inspection_report_card"),
    fields=("number",),
    test=rules.once("number"),
)
