"""705: deprivations of liberty do not overlap."""

from headway.collections.checks import Check, Severity
from headway.collections.child_rules import no_overlap
from headway.vocabulary.codes.code_set import Validity
from headway.vocabulary.years import AcademicYear

CHECK = Check(
    code="705",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="Deprivations of liberty do not overlap",
    message="A DoLO cannot start when the previous DoLO is still open.",
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("deprivation_of_liberty",),
    fields=("started_on", "ended_on"),
    test=no_overlap("started_on", "ended_on"),
    years=Validity(first=AcademicYear(2026)),
)
