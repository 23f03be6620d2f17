"""HW-PE-11: a plan that is complete was rated."""

from headway.collections import rules_of_rows
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-PE-11",
    severity=Severity.WARNING,
    title="A plan that is complete was rated",
    message="The plan is complete and has no quality rating.",
    what_to_do="Correct it in the system for Personal Education Plans, and export it again.",
    tables=("pep",),
    fields=("quality", "completed_on"),
    test=rules_of_rows.given_when("quality", "completed_on"),
)
