"""8510: a child is in the file once."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="8510",
    official=True,
    source=(
        "DfE, children in need census guide, as implemented in csc-validator-be-cin "
        "(data-to-insight)"
    ),
    severity=Severity.ERROR,
    title="A child is in the file once",
    message="More than one child record with the same LA Child ID.",
    what_to_do="Put the child's episodes under one record, and export the census again.",
    tables=("child",),
    fields=("child",),
    test=rules.once("child"),
)
