"""HW-SEN2-43: a plan has one main need."""

from headway.collections.checks import Check, Severity
from headway.collections.child_rules import one_at_most
from headway.collections.claims import says

CHECK = Check(
    code="HW-SEN2-43",
    severity=Severity.WARNING,
    title="A plan has one main need",
    message="The plan has more than one type of need of rank 1.",
    what_to_do="Correct it in the SEN team's own system, and export the return again.",
    tables=("need",),
    fields=("rank",),
    test=one_at_most(says("rank", "1")),
)
