"""8815: a child has one open case."""

from headway.collections.checks import Check, Severity
from headway.collections.child_rules import one_at_most
from headway.collections.claims import all_of, blank, says_no

CHECK = Check(
    code="8815",
    official=True,
    source=(
        "DfE, children in need census guide, as implemented in csc-validator-be-cin "
        "(data-to-insight)"
    ),
    severity=Severity.WARNING,
    title="A child has one open case",
    message=(
        "More than one open CIN Details episode (a module with no CIN Closure Date) has been "
        "provided for this child and case is not a referral with no further action."
    ),
    what_to_do="Correct it in the children's social care system, and export the census again.",
    tables=("episode",),
    fields=("closed_on", "no_further_action"),
    test=one_at_most(all_of(blank("closed_on"), says_no("no_further_action"))),
)
