"""HW-AP-03: every row is of the census day of the first."""

from headway.collections import rules_of_rows
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-AP-03",
    severity=Severity.ERROR,
    title="Every row is of the census day of the first",
    message="The row has another census day than the first row of the file.",
    what_to_do="Correct it in the authority's list of placements, and export the census again.",
    tables=("ap_placement",),
    fields=("as_at",),
    test=rules_of_rows.of_the_files_day(),
)
