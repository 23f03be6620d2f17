"""190: only a child in care for the twelve months has their items."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import all_of, blank, says_no, where
from headway.collections.returns.ssda903.outcomes import HEALTH_FLAGS

CHECK = Check(
    code="190",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="Only a child in care for the twelve months has their items",
    message=(
        "Child has not been looked after continuously for at least 12 months at 31 March but "
        "one or more data items relating to children looked after for 12 months have been "
        "completed."
    ),
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("health",),
    fields=(
        "convicted",
        "health_check",
        "immunisations",
        "teeth_check",
        "health_assessment",
        "substance_misuse",
        "intervention_received",
        "intervention_offered",
    ),
    test=where(says_no("episode.for_12_months"), all_of(*map(blank, HEALTH_FLAGS))),
)
