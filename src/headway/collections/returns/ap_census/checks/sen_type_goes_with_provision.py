"""HW-AP-10: whoever has SEN provision has a type of need."""

from headway.collections import rules_of_rows
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-AP-10",
    severity=Severity.WARNING,
    title="Whoever has SEN provision has a type of need",
    message="The child has SEN support or a plan, and the file does not say for what need.",
    what_to_do="Correct it in the authority's list of placements, and export the census again.",
    tables=("ap_placement",),
    fields=("sen_type", "sen_provision"),
    test=rules_of_rows.given_when("sen_type", "sen_provision", {"K", "E"}),
)
