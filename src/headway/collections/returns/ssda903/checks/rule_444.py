"""444: a UPN is one child's."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.collections.claims import is_not, says, where
from headway.vocabulary.codes import looked_after as codes
from headway.vocabulary.codes.code_set import Validity
from headway.vocabulary.years import AcademicYear

CHECK = Check(
    code="444",
    official=True,
    source="DfE, SSDA903 guide, as implemented in csc-validator-be-903 (data-to-insight)",
    severity=Severity.WARNING,
    title="A UPN is one child's",
    message="Duplicate UPN has been reported.",
    what_to_do="Find out whose UPN it is, correct the other, and export the return again.",
    tables=("header",),
    fields=("upn",),
    test=where(is_not(says("upn", *codes.NO_UPN_REASON)), rules.once("upn", apart=True)),
    years=Validity(first=AcademicYear(2025)),
)
