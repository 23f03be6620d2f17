"""8610: a referral that led to action has its need."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import given, says_no, where

CHECK = Check(
    code="8610",
    official=True,
    source=(
        "DfE, children in need census guide, as implemented in csc-validator-be-cin "
        "(data-to-insight)"
    ),
    severity=Severity.WARNING,
    title="A referral that led to action has its need",
    message="Primary Need code is missing for a referral which led to further action.",
    what_to_do="Correct it in the children's social care system, and export the census again.",
    tables=("episode",),
    fields=("primary_need", "no_further_action"),
    test=where(says_no("no_further_action"), given("primary_need")),
)
