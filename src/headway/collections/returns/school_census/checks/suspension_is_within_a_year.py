"""HW-SC-48: A suspension is of 1 to 90 sessions."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-SC-48",
    severity=Severity.WARNING,
    title="A suspension is of 1 to 90 sessions",
    message="The suspension is of no session, or of more than the 90 that a year may have.",
    what_to_do="Correct it in the school's system, and export the file again.",
    tables=("exclusion",),
    fields=("sessions",),
    test=rules.between("sessions", 1, 90),
)
