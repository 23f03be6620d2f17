"""HW-K4-22: the EBacc at 5 or above is also at 4 or above."""

from headway.collections import row_rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-K4-22",
    severity=Severity.WARNING,
    title="The EBacc at 5 or above is also at 4 or above",
    message=(
        "DfE's flags say that the English Baccalaureate was achieved at 5 or above, but not at 4."
    ),
    what_to_do="Tell whoever sent the file.",
    tables=("pupil",),
    fields=(
        "ebacc_95",
        "ebacc_94",
    ),
    test=row_rules.implies("ebacc_95", "ebacc_94"),
)
