"""HW-PL-08: a placement in alternative provision has its legal route."""

from headway.collections import rules_of_rows
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-PL-08",
    severity=Severity.WARNING,
    title="A placement in alternative provision has its legal route",
    message="The file does not say by what legal route the child was placed.",
    what_to_do="Correct it in the register of placements, and export it again.",
    tables=("placement",),
    fields=("legal_route", "kind"),
    test=rules_of_rows.given_when("legal_route", "kind", {"ap"}),
)
