"""HW-K4-21: who achieved the EBacc entered it."""

from headway.collections import row_rules
from headway.collections.checks import Check, Severity

CHECK = Check(
    code="HW-K4-21",
    severity=Severity.WARNING,
    title="Who achieved the EBacc entered it",
    message="DfE's flags say that the English Baccalaureate was achieved and not entered.",
    what_to_do="Tell whoever sent the file.",
    tables=("pupil",),
    fields=(
        "ebacc_94",
        "ebacc_entered",
    ),
    test=row_rules.implies("ebacc_94", "ebacc_entered"),
)
