"""HW-SEN2-03: a person has a UPN, a ULN or a reason for having none."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import any_of, given

CHECK = Check(
    code="HW-SEN2-03",
    severity=Severity.WARNING,
    title="A person has a UPN, a ULN or a reason for having none",
    message="The person has no UPN, no ULN, and no reason for having none.",
    what_to_do="Correct it in the SEN team's own system, and export the return again.",
    tables=("person",),
    fields=("upn", "uln", "no_upn"),
    test=any_of(given("upn"), given("uln"), given("no_upn")),
)
