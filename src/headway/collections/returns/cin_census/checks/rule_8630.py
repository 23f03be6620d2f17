"""8630: no case closes before the referral."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="8630",
    official=True,
    source=(
        "DfE, children in need census guide, as implemented in csc-validator-be-cin "
        "(data-to-insight)"
    ),
    severity=Severity.WARNING,
    title="No case closes before the referral",
    message="CIN Closure Date is before CIN Referral Date for the same CIN episode.",
    what_to_do="Correct it in the children's social care system, and export the census again.",
    tables=("episode",),
    fields=("closed_on", "referred_on"),
    test=rules.in_order("referred_on", "closed_on"),
)
