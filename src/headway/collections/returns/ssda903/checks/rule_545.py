"""545: a child under 5 has a health check said."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import LAST_DAY, aged, all_of, given, is_not, says_yes, where

CHECK = Check(
    code="545",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="A child under 5 has a health check said",
    message=(
        "Child is aged under 5 at 31 March and has been looked after continuously for 12 months "
        "yet health promotion information has not been completed."
    ),
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("health",),
    fields=("health_check", "born_on"),
    test=where(
        all_of(says_yes("episode.for_12_months"), is_not(aged(5, "born_on", LAST_DAY))),
        given("health_check"),
    ),
)
