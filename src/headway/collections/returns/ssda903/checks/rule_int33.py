"""INT33: a child with health items is there once."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="INT33",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.ERROR,
    title="A child with health items is there once",
    message="Internal Check: Child should only exist once in OC2.",
    what_to_do="Remove the double row, and export the return again.",
    tables=("health",),
    fields=("child",),
    test=rules.once("child"),
)
