"""HW-PH-12: only a child who took the check has a mark."""

from headway.collections import row_rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-PH-12",
    severity=Severity.WARNING,
    title="Only a child who took the check has a mark",
    message="The child has a mark, and an outcome which says that the check was not taken.",
    what_to_do="Remove the mark, or correct the outcome.",
    tables=("result",),
    fields=(
        "mark",
        "outcome",
    ),
    test=row_rules.blank_unless("mark", "outcome", ("Wa", "Wt")),
)
