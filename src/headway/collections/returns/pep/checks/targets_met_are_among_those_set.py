"""HW-PE-12: no more targets are met than were set."""

from headway.collections import rules_of_rows
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-PE-12",
    severity=Severity.WARNING,
    title="No more targets are met than were set",
    message="More targets are met than were set.",
    what_to_do="Correct it in the system for Personal Education Plans, and export it again.",
    tables=("pep",),
    fields=("targets_met", "targets_set"),
    test=rules_of_rows.no_more_than("targets_met", "targets_set"),
)
