"""HW-K4-15: a result fills one or two slots."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-K4-15",
    severity=Severity.ERROR,
    title="A result fills one or two slots",
    message="The number of slots is neither 1 nor 2.",
    what_to_do="Enter 2 for a double award and 1 for any other.",
    tables=("result",),
    fields=("slots",),
    test=rules.between("slots", 1, 2),
)
