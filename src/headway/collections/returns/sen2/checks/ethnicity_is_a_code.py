"""HW-SEN2-08: ethnicity is a code."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes.ethnicity import ETHNICITY

CHECK = Check(
    code="HW-SEN2-08",
    severity=Severity.WARNING,
    title="Ethnicity is a code",
    message="Ethnicity is not a DfE code in use that year, and is taken as not known.",
    what_to_do="Correct it in the SEN team's own system, and export the return again.",
    tables=("person",),
    fields=("ethnicity",),
    test=rules.code_of("ethnicity", ETHNICITY),
)
