"""INT34: a care leaver is there once."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="INT34",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.ERROR,
    title="A care leaver is there once",
    message="Internal Check: Child should only exist once in OC3.",
    what_to_do="Remove the double row, and export the return again.",
    tables=("care_leaver",),
    fields=("child",),
    test=rules.once("child"),
)
