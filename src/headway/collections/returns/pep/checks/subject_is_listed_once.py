"""HW-PE-14: a child has a subject once a term."""

from headway.collections import rules_of_rows
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-PE-14",
    severity=Severity.ERROR,
    title="A child has a subject once a term",
    message=(
        "The same child, term and subject stand in the file twice; the second row is set aside."
    ),
    what_to_do="Correct it in the system for Personal Education Plans, and export it again.",
    tables=("pep_subject",),
    fields=("child", "academic_year", "pep_term", "subject"),
    test=rules_of_rows.once_a_child("academic_year", "pep_term", "subject"),
)
