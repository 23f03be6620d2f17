"""HW-SC-38: the rank of a need is from 1 to 99."""

from headway.collections import rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-SC-38",
    severity=Severity.WARNING,
    title="The rank of a need is from 1 to 99",
    message="The rank of a type of need is not from 1 to 99.",
    what_to_do="Rank the needs from 1, and export the file again.",
    tables=("sen_need",),
    fields=("rank",),
    test=rules.between("rank", 1, 99),
)
