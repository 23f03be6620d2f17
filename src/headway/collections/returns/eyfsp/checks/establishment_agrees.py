"""HW-EY-14: the school's four digits end its seven."""

from headway.collections import row_rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-EY-14",
    severity=Severity.WARNING,
    title="The school's four digits end its seven",
    message="The school's four digits are not the last of its seven.",
    what_to_do="Correct whichever is wrong, and export the file again.",
    tables=("profile",),
    fields=(
        "establishment",
        "laestab",
    ),
    test=row_rules.ends_with("laestab", "establishment"),
)
