"""546: a child of 5 or over has no health check said."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import LAST_DAY, aged, all_of, blank, says_yes, where

CHECK = Check(
    code="546",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="A child of 5 or over has no health check said",
    message=(
        "Children aged 5 or over at 31 March should not have health promotion information "
        "completed."
    ),
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("health",),
    fields=("health_check", "born_on"),
    test=where(
        all_of(says_yes("episode.for_12_months"), aged(5, "born_on", LAST_DAY)),
        blank("health_check"),
    ),
)
