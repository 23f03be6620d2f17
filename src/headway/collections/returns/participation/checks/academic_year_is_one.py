"""HW-PT-04: the academic year is written as 2024/25."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-PT-04",
    severity=Severity.ERROR,
    title="The academic year is written as 2024/25",
    message="The academic year is not written as 2024/25.",
    what_to_do="Ask the school, correct the register, and export it again.",
    tables=("participation",),
    fields=("academic_year",),
    test=rules.pattern("academic_year", "20[0-9]{2}/[0-9]{2}"),
)
