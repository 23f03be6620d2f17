"""1560Q: the former UPN has the form of one."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="1560Q",
    official=True,
    source=(
        "DfE, children in need census guide, as implemented in csc-validator-be-cin "
        "(data-to-insight)"
    ),
    severity=Severity.WARNING,
    title="The former UPN has the form of one",
    message="Please check and either amend or provide a reason: Former UPN wrongly formatted.",
    what_to_do="Correct it in the children's social care system, and export the census again.",
    tables=("child",),
    fields=("former_upn",),
    test=rules.pattern("former_upn", "[A-HJ-NP-RT-Z][0-9]{11}[0-9A-HJ-NP-RT-Z]"),
)
