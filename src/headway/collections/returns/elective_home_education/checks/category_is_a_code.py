"""HW-EH-06: the category is EHE or CME."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes import exports as codes

CHECK = Check(
    code="HW-EH-06",
    severity=Severity.ERROR,
    title="The category is EHE or CME",
    message="The category is neither EHE nor CME.",
    what_to_do="Correct it in the register, and export it again.",
    tables=("not_in_school",),
    fields=("category",),
    test=rules.code_of("category", codes.NOT_IN_SCHOOL),
)
