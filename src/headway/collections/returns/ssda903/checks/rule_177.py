"""177: the legal status of the adopters is a code."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes import looked_after_outcomes as codes

CHECK = Check(
    code="177",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="The legal status of the adopters is a code",
    message="The legal status of adopter(s) code is not a valid code.",
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("adoption",),
    fields=("adopters_status",),
    test=rules.code_of("adopters_status", codes.STATUS_OF_ADOPTERS),
)
