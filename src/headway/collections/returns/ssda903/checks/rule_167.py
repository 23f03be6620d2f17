"""167: participation in the review is a code."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes import looked_after_outcomes as codes

CHECK = Check(
    code="167",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="Participation in the review is a code",
    message="Data entry for participation is invalid or blank.",
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("review",),
    fields=("participation",),
    test=rules.code_of("participation", codes.PARTICIPATION),
)
