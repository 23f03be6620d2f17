"""SW02STG1: a social worker's number begins with SW or XX."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes.code_set import Validity
from headway.vocabulary.years import AcademicYear

CHECK = Check(
    code="SW02STG1",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="A social worker's number begins with SW or XX",
    message="Social worker ID does not begin with the characters ‘SW’ or ‘XX’.",
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("social_worker",),
    fields=("worker",),
    test=rules.pattern("worker", "(?:SW|XX).*"),
    years=Validity(first=AcademicYear(2023)),
)
