"""708: no child is deprived of liberty before birth."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import no_earlier
from headway.vocabulary.codes.code_set import Validity
from headway.vocabulary.years import AcademicYear

CHECK = Check(
    code="708",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="No child is deprived of liberty before birth",
    message="Dates of DoLOs are before child’s date of birth.",
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("deprivation_of_liberty",),
    fields=("started_on", "born_on"),
    test=no_earlier("started_on", "born_on"),
    years=Validity(first=AcademicYear(2026)),
)
