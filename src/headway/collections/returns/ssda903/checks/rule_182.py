"""182: where some items are filled in, the four of everybody are."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import all_of, any_of, given, where
from headway.collections.returns.ssda903.outcomes import HEALTH_FLAGS_OF_ALL

CHECK = Check(
    code="182",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="Where some items are filled in, the four of everybody are",
    message=(
        "Data entries on immunisations, teeth checks, health assessments and substance misuse "
        "problem identified should be completed or all OC2 fields should be left blank."
    ),
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("health",),
    fields=("immunisations", "teeth_check", "health_assessment", "substance_misuse"),
    test=where(
        any_of(
            given("convicted"),
            given("health_check"),
            given("intervention_received"),
            given("intervention_offered"),
        ),
        all_of(*map(given, HEALTH_FLAGS_OF_ALL)),
    ),
)
