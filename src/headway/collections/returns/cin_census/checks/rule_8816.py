"""8816: an open case is the latest."""

from headway.collections.checks import Check, Severity
from headway.collections.child_rules import is_last
from headway.collections.claims import all_of, blank, says_no, where

CHECK = Check(
    code="8816",
    official=True,
    source=(
        "DfE, children in need census guide, as implemented in csc-validator-be-cin "
        "(data-to-insight)"
    ),
    severity=Severity.WARNING,
    title="An open case is the latest",
    message=(
        "An open CIN episode is shown and case is not a referral with no further action, but it "
        "is not the latest episode."
    ),
    what_to_do="Correct it in the children's social care system, and export the census again.",
    tables=("episode",),
    fields=("closed_on", "referred_on"),
    test=where(all_of(blank("closed_on"), says_no("no_further_action")), is_last("referred_on")),
)
