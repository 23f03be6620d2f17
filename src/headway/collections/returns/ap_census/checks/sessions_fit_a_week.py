"""HW-AP-19: the sessions are one to ten a week."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-AP-19",
    severity=Severity.WARNING,
    title="The sessions are one to ten a week",
    message="The sessions a week are none or more than ten.",
    what_to_do="Correct it in the authority's list of placements, and export the census again.",
    tables=("ap_placement",),
    fields=("sessions_per_week",),
    test=rules.between("sessions_per_week", 1, 10),
)
