"""HW-IN-04: a report is published after the inspection."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-IN-04",
    severity=Severity.WARNING,
    title="A report is published after the inspection",
    message="The day of publication is before the day of the inspection.",
    what_to_do="Check the row against the published report, and save the file again.",
    tables=("inspection_graded", "inspection_judgements", "inspection_report_card"),
    fields=("published_on", "inspected_on"),
    test=rules.in_order("inspected_on", "published_on"),
)
