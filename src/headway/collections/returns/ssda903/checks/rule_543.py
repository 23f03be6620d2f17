"""543: a child of 10 or over is asked for convictions."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import LAST_DAY, aged, all_of, given, says_yes, where

CHECK = Check(
    code="543",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="A child of 10 or over is asked for convictions",
    message=(
        "Child is aged 10 or over at 31 March and has been looked after continuously for 12 "
        "months yet conviction information has not been completed."
    ),
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("health",),
    fields=("convicted", "born_on"),
    test=where(
        all_of(says_yes("episode.for_12_months"), aged(10, "born_on", LAST_DAY)), given("convicted")
    ),
)
