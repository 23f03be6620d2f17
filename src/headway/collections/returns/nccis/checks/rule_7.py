"""7: the ethnicity is a code."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes.ethnicity import ETHNICITY

CHECK = Check(
    code="7",
    official=True,
    source="DfE, NCCIS management information requirement, Appendix D (error report definitions)",
    severity=Severity.WARNING,
    title="The ethnicity is a code",
    message="‘Ethnicity’ does not contain a recognised value.",
    what_to_do="Correct it in the client caseload system, and export the month again.",
    tables=("young_person",),
    fields=("ethnicity",),
    test=rules.code_of("ethnicity", ETHNICITY),
)
