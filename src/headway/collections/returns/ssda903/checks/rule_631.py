"""631: the previous permanence option is a code."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes import looked_after_outcomes as codes

CHECK = Check(
    code="631",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="The previous permanence option is a code",
    message="Previous permanence option not a valid value.",
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("previous_permanence",),
    fields=("option",),
    test=rules.code_of("option", codes.PREVIOUS_PERMANENCE),
)
