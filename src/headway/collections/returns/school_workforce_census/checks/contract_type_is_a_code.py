"""HW-SW-06: the type of contract is a code."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes import workforce as codes

CHECK = Check(
    code="HW-SW-06",
    severity=Severity.WARNING,
    title="The type of contract is a code",
    message="The type of contract is not a code, and is taken as not known.",
    what_to_do="Correct it in the school's personnel system, and export the file again.",
    tables=("contract",),
    fields=("contract_type",),
    test=rules.code_of("contract_type", codes.CONTRACT_TYPE),
)
