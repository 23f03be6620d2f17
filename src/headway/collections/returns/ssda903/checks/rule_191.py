"""191: a child in care for the twelve months has the items of everybody."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import all_of, given, says_yes, where
from headway.collections.returns.ssda903.outcomes import HEALTH_FLAGS_OF_ALL

CHECK = Check(
    code="191",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="A child in care for the twelve months has the items of everybody",
    message=(
        "Child has been looked after continuously for at least 12 months at 31 March but one or "
        "more data items relating to children looked after for 12 months have been left blank."
    ),
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("health",),
    fields=("immunisations", "teeth_check", "health_assessment", "substance_misuse"),
    test=where(says_yes("episode.for_12_months"), all_of(*map(given, HEALTH_FLAGS_OF_ALL))),
)
