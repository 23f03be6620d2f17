"""232: the sex is known."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import is_not, says
from headway.vocabulary.codes.code_set import Validity
from headway.vocabulary.years import AcademicYear

CHECK = Check(
    code="232",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="The sex is known",
    message="Sex of the child/young person has been reported as unknown.",
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("header",),
    fields=("sex",),
    test=is_not(says("sex", "U")),
    years=Validity(first=AcademicYear(2024)),
)
