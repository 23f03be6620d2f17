"""103: ethnicity is a code."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes.ethnicity import ETHNICITY

CHECK = Check(
    code="103",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="Ethnicity is a code",
    message="The ethnicity code is either not valid or has not been entered.",
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("header",),
    fields=("ethnicity",),
    test=rules.code_of("ethnicity", ETHNICITY),
)
