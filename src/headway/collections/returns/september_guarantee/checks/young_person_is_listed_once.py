"""HW-SG-05: a young person is in the list once."""

from headway.collections import rules_of_rows
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-SG-05",
    severity=Severity.ERROR,
    title="A young person is in the list once",
    message="The same young person stands in the file twice; the second row is set aside.",
    what_to_do="Correct it in the tracking system, and export the list again.",
    tables=("offer",),
    fields=("upn", "child"),
    test=rules_of_rows.once_a_child(),
)
