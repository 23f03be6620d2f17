"""8600: a referral is by the end of the year."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="8600",
    official=True,
    source=(
        "DfE, children in need census guide, as implemented in csc-validator-be-cin "
        "(data-to-insight)"
    ),
    severity=Severity.ERROR,
    title="A referral is by the end of the year",
    message="Child referral date missing or after data collection period.",
    what_to_do="Correct it in the children's social care system, and export the census again.",
    tables=("episode",),
    fields=("referred_on",),
    test=rules.no_later_than_the_last_day("referred_on"),
)
