"""INT32: a child is in the header once."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="INT32",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.ERROR,
    title="A child is in the header once",
    message="Child should only exist once in Header.",
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("header",),
    fields=("child",),
    test=rules.once("child"),
)
