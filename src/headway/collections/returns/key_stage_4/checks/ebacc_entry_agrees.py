"""HW-K4-20: the flag for entering the EBacc agrees with its five subjects."""

from headway.collections.checks import BLANK, FAILED, PASSED, Check, Context, Outcome, Severity
from headway.collections.rows import Row
from headway.collections.typed import as_flag

_PILLARS = ("english", "maths", "science", "humanities", "language")


def _test(row: Row, _: Context) -> Outcome:
    names = ("ebacc_entered", *(f"{pillar}_entered" for pillar in _PILLARS))
    flags = [as_flag(row.values.get(name) or "") for name in names]
    if None in flags:
        return BLANK
    return PASSED if flags[0] == all(flags[1:]) else FAILED


CHECK = Check(
    code="HW-K4-20",
    severity=Severity.WARNING,
    title="The flag for entering the EBacc agrees with its five subjects",
    message=(
        "DfE's flag for entering the English Baccalaureate does not agree with those for its"
        " five subjects."
    ),
    what_to_do="Tell whoever sent the file.",
    tables=("pupil",),
    fields=(
        "ebacc_entered",
        "english_entered",
        "maths_entered",
        "science_entered",
        "humanities_entered",
        "language_entered",
    ),
    test=_test,
)
