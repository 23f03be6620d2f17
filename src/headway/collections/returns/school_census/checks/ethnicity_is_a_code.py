"""HW-SC-06: ethnicity is a DfE code in use that year."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes.ethnicity import ETHNICITY

CHECK = Check(
    code="HW-SC-06",
    severity=Severity.WARNING,
    title="Ethnicity is a DfE code in use that year",
    message="Ethnicity is not a DfE code in use that year, and is taken as not known.",
    what_to_do="Correct it in the school's system, and export the file again.",
    tables=("pupil_on_roll",),
    fields=("ethnicity",),
    test=rules.code_of("ethnicity", ETHNICITY),
)
