"""HW-K1-06: the school is one of this authority."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-K1-06",
    severity=Severity.ERROR,
    title="The school is one of this authority",
    message="The school's number is not seven digits beginning with the authority's three.",
    what_to_do=(
        "Correct the school's number, or leave the row to the authority that the school is in."
    ),
    tables=("result",),
    fields=("laestab",),
    test=rules.school_of_this_authority("laestab"),
)
