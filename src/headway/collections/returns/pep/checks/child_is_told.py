"""HW-PE-03: it is told which child the row is of."""

from headway.collections import rules_of_rows
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-PE-03",
    severity=Severity.ERROR,
    title="It is told which child the row is of",
    message=(
        "Nothing in the row says which child it is of: a pupil number, a number in care, or a "
        "name and a birth date."
    ),
    what_to_do="Correct it in the system for Personal Education Plans, and export it again.",
    tables=("pep", "pep_subject"),
    fields=("upn", "child", "surname", "forename", "born_on"),
    test=rules_of_rows.any_of(*rules_of_rows.WHO),
)
