"""HW-K1-07: the URN is six digits."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-K1-07",
    severity=Severity.WARNING,
    title="The URN is six digits",
    message="The URN is not six digits, and is not used.",
    what_to_do="Correct the URN, and export the file again.",
    tables=("result",),
    fields=("urn",),
    test=rules.pattern("urn", "[1-9][0-9]{5}"),
)
