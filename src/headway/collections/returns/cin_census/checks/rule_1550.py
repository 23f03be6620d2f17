"""1550: the UPN ends with a digit or a check letter."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="1550",
    official=True,
    source=(
        "DfE, children in need census guide, as implemented in csc-validator-be-cin "
        "(data-to-insight)"
    ),
    severity=Severity.WARNING,
    title="The UPN ends with a digit or a check letter",
    message="UPN invalid (character 13 not a recognised value).",
    what_to_do="Correct it in the children's social care system, and export the census again.",
    tables=("child",),
    fields=("upn",),
    test=rules.pattern("upn", "(?!.{13}$).*|.{12}[0-9A-HJ-NP-RT-Z]"),
)
