"""HW-AT-05: the school is one of this authority."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-AT-05",
    severity=Severity.ERROR,
    title="The school is one of this authority",
    message="The school's number is not seven digits beginning with the authority's three.",
    what_to_do="Correct the register in the school's system, and export the week again.",
    tables=("week",),
    fields=("laestab",),
    test=rules.school_of_this_authority("laestab"),
)
