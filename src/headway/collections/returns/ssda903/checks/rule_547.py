"""547: a child with a health check has the items of everybody."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import all_of, given, says_yes, where
from headway.collections.returns.ssda903.outcomes import HEALTH_FLAGS_OF_ALL

CHECK = Check(
    code="547",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="A child with a health check has the items of everybody",
    message=(
        "Any child who has health promotion information completed must also have immunisation, "
        "teeth check, health assessment and substance misuse problem identified fields "
        "completed."
    ),
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("health",),
    fields=(
        "immunisations",
        "teeth_check",
        "health_assessment",
        "substance_misuse",
        "health_check",
    ),
    test=where(says_yes("health_check"), all_of(*map(given, HEALTH_FLAGS_OF_ALL))),
)
