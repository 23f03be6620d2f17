"""347: nobody under 18 lives in a foyer."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import FIRST_DAY, aged, says, where
from headway.vocabulary.codes.code_set import Validity
from headway.vocabulary.years import AcademicYear

CHECK = Check(
    code="347",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="Nobody under 18 lives in a foyer",
    message="Care leavers aged under 18 years, can not be accommodated in a Foyer.",
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("care_leaver",),
    fields=("accommodation", "born_on"),
    test=where(says("accommodation", "T1", "T2"), aged(18, "born_on", FIRST_DAY)),
    years=Validity(first=AcademicYear(2023)),
)
