"""8832: a referral with no further action has no protection plan."""

from headway.collections.checks import Check, Severity
from headway.collections.child_rules import holds
from headway.collections.claims import is_not, says_yes, where

CHECK = Check(
    code="8832",
    official=True,
    source=(
        "DfE, children in need census guide, as implemented in csc-validator-be-cin "
        "(data-to-insight)"
    ),
    severity=Severity.WARNING,
    title="A referral with no further action has no protection plan",
    message="Child Protection details provided for a referral with no further action.",
    what_to_do="Correct it in the children's social care system, and export the census again.",
    tables=("episode",),
    fields=("no_further_action",),
    test=where(says_yes("no_further_action"), is_not(holds("protection_plan"))),
)
