"""HW-SC-36: no two needs of a child have one rank."""

from headway.collections import row_rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-SC-36",
    severity=Severity.WARNING,
    title="No two needs of a child have one rank",
    message=(
        "Two types of need of the child have the same rank, so it is not known which is the"
        " main one."
    ),
    what_to_do="Rank the needs, and export the file again.",
    tables=("pupil_on_roll",),
    fields=("sen_provision",),
    test=row_rules.no_two_within("sen_need", "rank"),
)
