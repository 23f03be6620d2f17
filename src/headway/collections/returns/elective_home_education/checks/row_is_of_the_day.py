"""HW-EH-02: every row is of the day of the first."""

from headway.collections import rules_of_rows
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-EH-02",
    severity=Severity.ERROR,
    title="Every row is of the day of the first",
    message="The row is of another day than the first row of the file.",
    what_to_do="Correct it in the register, and export it again.",
    tables=("not_in_school",),
    fields=("as_at",),
    test=rules_of_rows.of_the_files_day(),
)
