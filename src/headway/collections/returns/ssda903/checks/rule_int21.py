"""INT21: the sex is as in the header."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import alike

CHECK = Check(
    code="INT21",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="The sex is as in the header",
    message="Internal Check: SEX in UASC is different to SEX in Header.",
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("unaccompanied",),
    fields=("sex",),
    test=alike("sex", "header.sex"),
)
