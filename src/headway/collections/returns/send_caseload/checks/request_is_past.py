"""HW-SN-07: an assessment was asked for before the day of the file."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-SN-07",
    severity=Severity.WARNING,
    title="An assessment was asked for before the day of the file",
    message="The day of the request is after the day of the file.",
    what_to_do="Correct it in the SEND case system, and export the caseload again.",
    tables=("send_case",),
    fields=("requested_on",),
    test=rules.no_later_than_the_last_day("requested_on"),
)
