"""702: no deprivation of liberty ends before it begins."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes.code_set import Validity
from headway.vocabulary.years import AcademicYear

CHECK = Check(
    code="702",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="No deprivation of liberty ends before it begins",
    message="The date that the DoLO ended is before the date that it started.",
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("deprivation_of_liberty",),
    fields=("ended_on", "started_on"),
    test=rules.in_order("started_on", "ended_on"),
    years=Validity(first=AcademicYear(2026)),
)
