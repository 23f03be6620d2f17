"""HW-SEN2-32: a UKPRN is eight digits."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-SEN2-32",
    severity=Severity.WARNING,
    title="A UKPRN is eight digits",
    message=(
        "The UKPRN is not eight digits beginning with 1, so it is not known which provider it is."
    ),
    what_to_do="Correct it in the SEN team's own system, and export the return again.",
    tables=("plan_detail", "placement"),
    fields=("ukprn",),
    test=rules.pattern("ukprn", "1[0-9]{7}"),
)
