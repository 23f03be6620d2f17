"""101: sex is a code."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes import looked_after as codes

CHECK = Check(
    code="101",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="Sex is a code",
    message="The child or young person’s reported sex is not valid.",
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("header",),
    fields=("sex",),
    test=rules.code_of("sex", codes.SEX_903),
)
