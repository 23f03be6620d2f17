"""HW-NC-01: a young person is in the file once."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-NC-01",
    severity=Severity.ERROR,
    title="A young person is in the file once",
    message="The same identifier stands in the file twice; the second row is set aside.",
    what_to_do="Correct it in the client caseload system, and export the month again.",
    tables=("young_person",),
    fields=("young_person",),
    test=rules.once("young_person"),
)
