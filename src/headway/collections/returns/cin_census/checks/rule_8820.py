"""8820: cases do not overlap."""

from headway.collections.checks import Check, Severity
from headway.collections.child_rules import begins_after_the_one_before

CHECK = Check(
    code="8820",
    official=True,
    source=(
        "DfE, children in need census guide, as implemented in csc-validator-be-cin "
        "(data-to-insight)"
    ),
    severity=Severity.WARNING,
    title="Cases do not overlap",
    message="The dates on the CIN episodes for this child overlap.",
    what_to_do="Correct it in the children's social care system, and export the census again.",
    tables=("episode",),
    fields=("referred_on", "closed_on"),
    test=begins_after_the_one_before("referred_on", "closed_on"),
)
