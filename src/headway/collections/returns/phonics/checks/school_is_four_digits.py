"""HW-PH-06: the school's own number is four digits."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-PH-06",
    severity=Severity.ERROR,
    title="The school's own number is four digits",
    message="The school's own number is not four digits.",
    what_to_do="Correct the school's number, and export the file again.",
    tables=("result",),
    fields=("establishment",),
    test=rules.pattern("establishment", "[0-9]{4}"),
)
