"""HW-CO-06: a child is in a referral once."""

from headway.collections import rules_of_rows
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-CO-06",
    severity=Severity.ERROR,
    title="A child is in a referral once",
    message="The same child and referral stand in the file twice; the second row is set aside.",
    what_to_do="Correct it in the case system, and export it again.",
    tables=("referral",),
    fields=("referral", "child"),
    test=rules_of_rows.once_a_child("referral"),
)
