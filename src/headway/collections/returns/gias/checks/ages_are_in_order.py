"""HW-GI-07: the youngest age is not above the oldest."""

from headway.collections import rules_of_rows
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-GI-07",
    severity=Severity.WARNING,
    title="The youngest age is not above the oldest",
    message="The statutory low age is above the statutory high age.",
    what_to_do="Download the file again; if it is still so, tell the register's service.",
    tables=("establishment",),
    fields=("youngest", "oldest"),
    test=rules_of_rows.no_more_than("youngest", "oldest"),
)
