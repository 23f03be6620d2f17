"""704: a deprivation of liberty ends in the year."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import in_the_year
from headway.vocabulary.codes.code_set import Validity
from headway.vocabulary.years import AcademicYear

CHECK = Check(
    code="704",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="A deprivation of liberty ends in the year",
    message=(
        "The date that the DoLO ended is before the start or after the end of the collection year."
    ),
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("deprivation_of_liberty",),
    fields=("ended_on",),
    test=in_the_year("ended_on"),
    years=Validity(first=AcademicYear(2026)),
)
