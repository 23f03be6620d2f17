"""HW-SEN2-30: a place names its setting."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import any_of, given

CHECK = Check(
    code="HW-SEN2-30",
    severity=Severity.WARNING,
    title="A place names its setting",
    message="The place has no URN, no UKPRN and no kind of setting.",
    what_to_do="Correct it in the SEN team's own system, and export the return again.",
    tables=("plan_detail", "placement"),
    fields=("urn", "ukprn", "setting"),
    test=any_of(given("urn"), given("ukprn"), given("setting")),
)
