"""INT31: an adopted child is there once."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="INT31",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.ERROR,
    title="An adopted child is there once",
    message="Internal Check: Child should only exist once in AD1.",
    what_to_do="Remove the double row, and export the return again.",
    tables=("adoption",),
    fields=("child",),
    test=rules.once("child"),
)
