"""8606: a referral is at most 40 weeks before birth."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import any_of, no_more_apart

CHECK = Check(
    code="8606",
    official=True,
    source=(
        "DfE, children in need census guide, as implemented in csc-validator-be-cin "
        "(data-to-insight)"
    ),
    severity=Severity.WARNING,
    title="A referral is at most 40 weeks before birth",
    message="Child referral date is more than 40 weeks before DOB or expected DOB.",
    what_to_do="Correct it in the children's social care system, and export the census again.",
    tables=("episode",),
    fields=("referred_on",),
    test=any_of(
        no_more_apart("child.born_on", "referred_on", 280),
        no_more_apart("child.expected_on", "referred_on", 280),
    ),
)
