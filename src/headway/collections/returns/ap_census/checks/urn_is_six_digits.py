"""HW-AP-16: URN is six digits."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-AP-16",
    severity=Severity.WARNING,
    title="URN is six digits",
    message="The URN is not six digits, and is not used.",
    what_to_do="Correct it in the authority's list of placements, and export the census again.",
    tables=("ap_placement",),
    fields=("urn",),
    test=rules.pattern("urn", "[1-9][0-9]{5}"),
)
