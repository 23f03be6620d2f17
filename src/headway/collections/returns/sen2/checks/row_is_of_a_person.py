"""HW-SEN2-01: a row belongs to a person in the files that came with it."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import given

CHECK = Check(
    code="HW-SEN2-01",
    severity=Severity.ERROR,
    title="A row belongs to a person in the files that came with it",
    message=(
        "The row belongs to no row of the file it should, so it is not known whose it is; it is "
        "set aside."
    ),
    what_to_do="Load all files of one export together, from one folder.",
    tables=(
        "request",
        "assessment",
        "named_plan",
        "plan_detail",
        "active_plan",
        "placement",
        "need",
    ),
    fields=("of",),
    test=given("person"),
)
