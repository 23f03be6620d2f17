"""145: the category of need is a code."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes import looked_after as codes

CHECK = Check(
    code="145",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="The category of need is a code",
    message="Category of need code is not a valid code.",
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("episode",),
    fields=("category_of_need",),
    test=rules.code_of("category_of_need", codes.CATEGORY_OF_NEED),
)
