"""HW-K2-25: a child in a progress measure has a prior attainment group."""

from headway.collections import row_rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-K2-25",
    severity=Severity.WARNING,
    title="A child in a progress measure has a prior attainment group",
    message="The child counts in a progress measure and has no prior attainment group.",
    what_to_do="Check the results; if they are right, tell whoever sent the file.",
    tables=("result",),
    fields=(
        "ks1_group",
        "in_reading_progress",
    ),
    test=row_rules.given_where("ks1_group", "in_reading_progress", ("1", "true", "True")),
)
