"""HW-PT-03: the school is one of this authority."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-PT-03",
    severity=Severity.ERROR,
    title="The school is one of this authority",
    message="The school's number is not seven digits beginning with the authority's three.",
    what_to_do="Ask the school, correct the register, and export it again.",
    tables=("participation",),
    fields=("laestab",),
    test=rules.school_of_this_authority("laestab"),
)
