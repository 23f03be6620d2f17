"""1520: a UPN is one child's."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="1520",
    official=True,
    source=(
        "DfE, children in need census guide, as implemented in csc-validator-be-cin "
        "(data-to-insight)"
    ),
    severity=Severity.WARNING,
    title="A UPN is one child's",
    message="More than one record with the same UPN.",
    what_to_do="Correct it in the children's social care system, and export the census again.",
    tables=("child",),
    fields=("upn",),
    test=rules.once("upn", apart=True),
)
