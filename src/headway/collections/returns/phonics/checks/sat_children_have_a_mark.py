"""HW-PH-13: a child who took the check has a mark."""

from headway.collections import row_rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-PH-13",
    severity=Severity.WARNING,
    title="A child who took the check has a mark",
    message="The outcome says that the check was taken, and there is no mark.",
    what_to_do="Enter the mark, and export the file again.",
    tables=("result",),
    fields=(
        "mark",
        "outcome",
    ),
    test=row_rules.given_where("mark", "outcome", ("Wa", "Wt")),
)
