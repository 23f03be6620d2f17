"""HW-SC-47: A suspension says how many sessions it lasted."""

from headway.collections import row_rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-SC-47",
    severity=Severity.WARNING,
    title="A suspension says how many sessions it lasted",
    message="The suspension does not say how many sessions it lasted.",
    what_to_do="Correct it in the school's system, and export the file again.",
    tables=("exclusion",),
    fields=(
        "sessions",
        "category",
    ),
    test=row_rules.given_where("sessions", "category", ("SUSP", "FIXD")),
)
