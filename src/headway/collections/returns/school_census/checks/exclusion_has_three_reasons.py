"""HW-SC-49: A suspension or permanent exclusion has three reasons at most."""

from headway.collections import row_rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-SC-49",
    severity=Severity.WARNING,
    title="A suspension or permanent exclusion has three reasons at most",
    message="More than three reasons are given for the suspension or permanent exclusion.",
    what_to_do="Leave the three that weighed most, and export the file again.",
    tables=("exclusion",),
    fields=("reason",),
    test=row_rules.at_most("reason", 3),
)
