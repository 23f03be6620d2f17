"""193: without substance misuse nothing is said of help."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import all_of, any_of, blank, says_no, where

CHECK = Check(
    code="193",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="Without substance misuse nothing is said of help",
    message=(
        "Child not identified as having a substance misuse problem but at least one of the two "
        "additional items on whether an intervention were offered and received have been "
        "completed."
    ),
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("health",),
    fields=("intervention_received", "intervention_offered", "substance_misuse"),
    test=where(
        any_of(blank("substance_misuse"), says_no("substance_misuse")),
        all_of(blank("intervention_received"), blank("intervention_offered")),
    ),
)
