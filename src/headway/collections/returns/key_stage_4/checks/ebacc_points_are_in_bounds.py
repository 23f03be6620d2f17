"""HW-K4-23: eBacc average points are from 0 to 9."""

from headway.collections import row_rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-K4-23",
    severity=Severity.WARNING,
    title="EBacc average points are from 0 to 9",
    message="The EBacc average point score is not from 0 to 9.",
    what_to_do="Tell whoever sent the file.",
    tables=("pupil",),
    fields=("ebacc_average_points",),
    test=row_rules.number_between("ebacc_average_points", "0", "9"),
)
