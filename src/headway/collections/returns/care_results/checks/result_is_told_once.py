"""HW-CR-10: a result is told once."""

from headway.collections import rules_of_rows
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-CR-10",
    severity=Severity.ERROR,
    title="A result is told once",
    message="The same child, year and result stand in the file twice; the second row is set aside.",
    what_to_do="Ask the school, correct the list, and export it again.",
    tables=("care_result",),
    fields=("child", "academic_year", "result_measure"),
    test=rules_of_rows.once_a_child("academic_year", "result_measure"),
)
