"""HW-EC-05: ethnicity is a DfE code."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes.ethnicity import ETHNICITY

CHECK = Check(
    code="HW-EC-05",
    severity=Severity.WARNING,
    title="Ethnicity is a DfE code",
    message="Ethnicity is not a DfE code, and is taken as not known.",
    what_to_do="Ask the provider, correct it, and export the file again.",
    tables=("child",),
    fields=("ethnicity",),
    test=rules.code_of("ethnicity", ETHNICITY),
)
