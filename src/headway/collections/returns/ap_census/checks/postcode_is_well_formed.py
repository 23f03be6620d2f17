"""HW-AP-21: the postcode has the form of one."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-AP-21",
    severity=Severity.WARNING,
    title="The postcode has the form of one",
    message="The postcode is not one, and is not used.",
    what_to_do="Correct it in the authority's list of placements, and export the census again.",
    tables=("ap_placement",),
    fields=("postcode",),
    test=rules.postcode("postcode"),
)
