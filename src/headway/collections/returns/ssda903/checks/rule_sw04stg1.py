"""SW04STG1: a social worker began on a date."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes.code_set import Validity
from headway.vocabulary.years import AcademicYear

CHECK = Check(
    code="SW04STG1",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.ERROR,
    title="A social worker began on a date",
    message="Date social worker episode began is not a valid date.",
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("social_worker",),
    fields=("started_on",),
    test=rules.day("started_on"),
    years=Validity(first=AcademicYear(2023)),
)
