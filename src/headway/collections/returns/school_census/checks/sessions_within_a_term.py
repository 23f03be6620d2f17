"""HW-SC-19: no part of a year has more than 170 sessions."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-SC-19",
    severity=Severity.WARNING,
    title="No part of a year has more than 170 sessions",
    message="More than 170 sessions were possible, which no term has.",
    what_to_do="Check the number of possible sessions, and export the file again.",
    tables=("termly_attendance", "summer_half_term_2_attendance"),
    fields=("sessions_possible",),
    test=rules.between("sessions_possible", 0, 170),
)
