"""700: a deprivation of liberty begins on a date."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes.code_set import Validity
from headway.vocabulary.years import AcademicYear

CHECK = Check(
    code="700",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.ERROR,
    title="A deprivation of liberty begins on a date",
    message="The start date of the DoLO is not a valid date.",
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("deprivation_of_liberty",),
    fields=("started_on",),
    test=rules.day("started_on"),
    years=Validity(first=AcademicYear(2026)),
)
