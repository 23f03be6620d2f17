"""1540: the middle of the UPN is digits."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="1540",
    official=True,
    source=(
        "DfE, children in need census guide, as implemented in csc-validator-be-cin "
        "(data-to-insight)"
    ),
    severity=Severity.WARNING,
    title="The middle of the UPN is digits",
    message="UPN invalid (characters 5-12 not all numeric).",
    what_to_do="Correct it in the children's social care system, and export the census again.",
    tables=("child",),
    fields=("upn",),
    test=rules.pattern("upn", ".{4}[0-9]{8}.*"),
)
