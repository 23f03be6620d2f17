"""1006: missing or away is a code."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes import looked_after_outcomes as codes

CHECK = Check(
    code="1006",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="Missing or away is a code",
    message="Missing type invalid.",
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("missing",),
    fields=("kind",),
    test=rules.code_of("kind", codes.MISSING),
)
