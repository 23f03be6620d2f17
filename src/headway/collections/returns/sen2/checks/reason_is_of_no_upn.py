"""HW-SEN2-04: only a person without a UPN has a reason for having none."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import not_both

CHECK = Check(
    code="HW-SEN2-04",
    severity=Severity.WARNING,
    title="Only a person without a UPN has a reason for having none",
    message="The person has a UPN and a reason for having none.",
    what_to_do="Correct it in the SEN team's own system, and export the return again.",
    tables=("person",),
    fields=("no_upn", "upn"),
    test=not_both("upn", "no_upn"),
)
