"""HW-AP-20: a placement is in the file once."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-AP-20",
    severity=Severity.ERROR,
    title="A placement is in the file once",
    message="The same child and entry date stand in the file twice; the second row is set aside.",
    what_to_do="Correct it in the authority's list of placements, and export the census again.",
    tables=("ap_placement",),
    fields=("upn", "entered_on"),
    test=rules.once("upn", "entered_on"),
)
