"""1510: the check letter of the UPN fits."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.collections.claims import where

CHECK = Check(
    code="1510",
    official=True,
    source=(
        "DfE, children in need census guide, as implemented in csc-validator-be-cin "
        "(data-to-insight)"
    ),
    severity=Severity.WARNING,
    title="The check letter of the UPN fits",
    message="UPN invalid (wrong check letter at character 1).",
    what_to_do="Correct it in the children's social care system, and export the census again.",
    tables=("child",),
    fields=("upn",),
    test=where(rules.pattern("upn", "[A-Z][0-9]{11}[0-9A-Z]"), rules.upn("upn")),
)
