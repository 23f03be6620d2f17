"""HW-AP-17: UKPRN is eight digits that begin with 1."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-AP-17",
    severity=Severity.WARNING,
    title="UKPRN is eight digits that begin with 1",
    message="The UKPRN is not eight digits beginning with 1.",
    what_to_do="Correct it in the authority's list of placements, and export the census again.",
    tables=("ap_placement",),
    fields=("ukprn",),
    test=rules.pattern("ukprn", "1[0-9]{7}"),
)
