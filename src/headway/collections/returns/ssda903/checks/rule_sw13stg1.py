"""SW13STG1: the reason for a change of social worker is a code."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes import looked_after_outcomes as codes
from headway.vocabulary.codes.code_set import Validity
from headway.vocabulary.years import AcademicYear

CHECK = Check(
    code="SW13STG1",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="The reason for a change of social worker is a code",
    message="The reason for social worker change is not valid.",
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("social_worker",),
    fields=("reason",),
    test=rules.code_of("reason", codes.SOCIAL_WORKER_CHANGE),
    years=Validity(first=AcademicYear(2023)),
)
