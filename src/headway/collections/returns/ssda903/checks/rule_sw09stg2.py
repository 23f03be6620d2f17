"""SW09STG2: a social worker stays for a day."""

from headway.collections.checks import Check, Severity
from headway.collections.claims import alike, is_not
from headway.vocabulary.codes.code_set import Validity
from headway.vocabulary.years import AcademicYear

CHECK = Check(
    code="SW09STG2",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="A social worker stays for a day",
    message="Social worker episode appears to have lasted for less than 24 hours.",
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("social_worker",),
    fields=("ended_on", "started_on"),
    test=is_not(alike("started_on", "ended_on")),
    years=Validity(first=AcademicYear(2023)),
)
