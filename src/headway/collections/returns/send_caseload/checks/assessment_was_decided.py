"""HW-SN-11: a case past the request has its decision."""

from headway.collections import rules_of_rows
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-SN-11",
    severity=Severity.WARNING,
    title="A case past the request has its decision",
    message=(
        "The case is past the request, and the file does not say when it was decided to assess."
    ),
    what_to_do="Correct it in the SEND case system, and export the caseload again.",
    tables=("send_case",),
    fields=("decided_on", "stage"),
    test=rules_of_rows.given_when("decided_on", "stage", {"assessing", "drafting", "plan"}),
)
