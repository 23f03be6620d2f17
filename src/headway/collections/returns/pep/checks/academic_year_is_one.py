"""HW-PE-05: the academic year is written as 2024/25."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-PE-05",
    severity=Severity.ERROR,
    title="The academic year is written as 2024/25",
    message="The academic year is not written as 2024/25.",
    what_to_do="Correct it in the system for Personal Education Plans, and export it again.",
    tables=("pep", "pep_subject"),
    fields=("academic_year",),
    test=rules.pattern("academic_year", "20[0-9]{2}/[0-9]{2}"),
)
