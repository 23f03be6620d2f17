"""703: no deprivation of liberty begins after the year."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes.code_set import Validity
from headway.vocabulary.years import AcademicYear

CHECK = Check(
    code="703",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="No deprivation of liberty begins after the year",
    message="The date that the DoLO started is after the end of the collection year.",
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("deprivation_of_liberty",),
    fields=("started_on",),
    test=rules.no_later_than_the_last_day("started_on"),
    years=Validity(first=AcademicYear(2026)),
)
