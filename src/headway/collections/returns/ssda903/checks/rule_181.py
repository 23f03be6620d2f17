"""181: the items of the twelve months are a yes or a no."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.collections.claims import each_given
from headway.collections.returns.ssda903.outcomes import HEALTH_FLAGS

CHECK = Check(
    code="181",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="The items of the twelve months are a yes or a no",
    message=(
        "Data items relating to children looked after continuously for 12 months should be "
        "completed with a 0 or 1."
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
    test=each_given(HEALTH_FLAGS, lambda name: rules.pattern(name, "[01]")),
)
