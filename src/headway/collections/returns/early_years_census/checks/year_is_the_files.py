"""HW-EC-13: every row is of one academic year."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-EC-13",
    severity=Severity.ERROR,
    title="Every row is of one academic year",
    message="The row is of another academic year than the first row of the file.",
    what_to_do="Export each year in a file of its own.",
    tables=("child",),
    fields=("academic_year",),
    test=rules.of_this_year("academic_year"),
)
