"""HW-PE-15: the premium is an amount of pounds."""

from headway.collections import rules_of_rows
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-PE-15",
    severity=Severity.WARNING,
    title="The premium is an amount of pounds",
    message="The premium spent is negative, or above £50,000.",
    what_to_do="Correct it in the system for Personal Education Plans, and export it again.",
    tables=("pep",),
    fields=("premium_pounds",),
    test=rules_of_rows.number_between("premium_pounds", 0, 50_000),
)
