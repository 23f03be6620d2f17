"""HW-AP-13: the setting has a URN, a UKPRN or a type.

Source: DfE, Alternative provision (AP) census guide, data items.
"""

from headway.collections import rules_of_rows
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-AP-13",
    severity=Severity.WARNING,
    title="The setting has a URN, a UKPRN or a type",
    message="The file does not say at what setting the child is.",
    what_to_do="Correct it in the authority's list of placements, and export the census again.",
    tables=("ap_placement",),
    fields=("urn", "ukprn", "setting_type"),
    test=rules_of_rows.any_of(("urn",), ("ukprn",), ("setting_type",)),
)
