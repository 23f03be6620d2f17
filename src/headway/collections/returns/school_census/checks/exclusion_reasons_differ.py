"""HW-SC-50: no reason for exclusion is given twice."""

from headway.collections import row_rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-SC-50",
    severity=Severity.WARNING,
    title="No reason for exclusion is given twice",
    message="One reason for the suspension or permanent exclusion is given twice.",
    what_to_do="Correct it in the school's system, and export the file again.",
    tables=("exclusion",),
    fields=("reason",),
    test=row_rules.no_code_twice("reason"),
)
