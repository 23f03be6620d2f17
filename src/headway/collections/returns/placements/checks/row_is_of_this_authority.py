"""HW-PL-01: every row is of the authority of the first."""

from headway.collections import rules_of_rows
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-PL-01",
    severity=Severity.ERROR,
    title="Every row is of the authority of the first",
    message="The row is of another authority than the first row of the file.",
    what_to_do="Correct it in the register of placements, and export it again.",
    tables=("placement",),
    fields=("la_code",),
    test=rules_of_rows.of_this_authority(),
)
