"""HW-CO-05: a child is in a contact once."""

from headway.collections import rules_of_rows
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-CO-05",
    severity=Severity.ERROR,
    title="A child is in a contact once",
    message="The same child and contact stand in the file twice; the second row is set aside.",
    what_to_do="Correct it in the case system, and export it again.",
    tables=("contact",),
    fields=("contact", "child"),
    test=rules_of_rows.once_a_child("contact"),
)
