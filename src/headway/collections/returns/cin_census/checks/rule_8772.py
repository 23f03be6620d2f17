"""8772: only of a referral without action is there no UPN for that."""

from headway.collections.checks import Check, Severity
from headway.collections.child_rules import all_nested
from headway.collections.claims import says, says_yes, where

CHECK = Check(
    code="8772",
    official=True,
    source=(
        "DfE, children in need census guide, as implemented in csc-validator-be-cin "
        "(data-to-insight)"
    ),
    severity=Severity.WARNING,
    title="Only of a referral without action is there no UPN for that",
    message=(
        "UPN unknown reason is UN7 (Referral with no further action) but at least one CIN "
        "details is a referral going on to further action."
    ),
    what_to_do="Correct it in the children's social care system, and export the census again.",
    tables=("child",),
    fields=("no_upn",),
    test=where(says("no_upn", "UN7"), all_nested("episode", says_yes("no_further_action"))),
)
