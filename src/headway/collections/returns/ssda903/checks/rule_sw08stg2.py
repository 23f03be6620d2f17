"""SW08STG2: a social worker ends where another begins."""

from headway.collections.checks import Check, Severity
from headway.collections.child_rules import is_last
from headway.collections.claims import given, is_not, where
from headway.vocabulary.codes.code_set import Validity
from headway.vocabulary.years import AcademicYear

CHECK = Check(
    code="SW08STG2",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="A social worker ends where another begins",
    message="A new social worker episode has started, but the previous episode has not ended.",
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("social_worker",),
    fields=("ended_on",),
    test=where(is_not(is_last("started_on")), given("ended_on")),
    years=Validity(first=AcademicYear(2023)),
)
