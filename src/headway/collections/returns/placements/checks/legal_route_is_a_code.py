"""HW-PL-07: the legal route is one of the list."""

from headway.collections import rules
from headway.collections.checks import Check, Severity
from headway.vocabulary.codes import exports as codes

CHECK = Check(
    code="HW-PL-07",
    severity=Severity.WARNING,
    title="The legal route is one of the list",
    message="The value is none of the list; it is taken as not said.",
    what_to_do="Correct it in the register of placements, and export it again.",
    tables=("placement",),
    fields=("legal_route",),
    test=rules.code_of("legal_route", codes.LEGAL_ROUTE),
)
