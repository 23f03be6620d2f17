"""SW05STG1: a social worker ended on a date."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes.code_set import Validity
from headway.vocabulary.years import AcademicYear

CHECK = Check(
    code="SW05STG1",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="A social worker ended on a date",
    message="Date social worker episode ended is not a valid date.",
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("social_worker",),
    fields=("ended_on",),
    test=rules.day("ended_on"),
    years=Validity(first=AcademicYear(2023)),
)
