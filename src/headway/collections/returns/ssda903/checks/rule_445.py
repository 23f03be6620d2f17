"""445: no freeing order begins after December 2005."""

from datetime import date

from headway.collections.checks import Check, Severity
from headway.collections.claims import is_not, on_or_after, says, where
from headway.vocabulary.codes.code_set import Validity
from headway.vocabulary.years import AcademicYear

CHECK = Check(
    code="445",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="No freeing order begins after December 2005",
    message="D1 is not a valid code for episodes starting after December 2005.",
    what_to_do="Correct it in the children's social care system, and export the return again.",
    tables=("episode",),
    fields=("legal_status", "started_on"),
    test=where(says("legal_status", "D1"), is_not(on_or_after("started_on", date(2006, 1, 1)))),
    years=Validity(last=AcademicYear(2023)),
)
