"""HW-PE-07: a child has one plan a term."""

from headway.collections import rules_of_rows
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-PE-07",
    severity=Severity.ERROR,
    title="A child has one plan a term",
    message="The same child and term stand in the file twice; the second row is set aside.",
    what_to_do="Correct it in the system for Personal Education Plans, and export it again.",
    tables=("pep",),
    fields=("child", "academic_year", "pep_term"),
    test=rules_of_rows.once_a_child("academic_year", "pep_term"),
)
