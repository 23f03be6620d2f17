"""175: the number of adopters is a code."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes import looked_after_outcomes as codes

CHECK = Check(
    code="175",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="The number of adopters is a code",
    message="The number of adopter(s) code is not a valid code.",
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("adoption",),
    fields=("adopters",),
    test=rules.code_of("adopters", codes.NUMBER_OF_ADOPTERS),
)
