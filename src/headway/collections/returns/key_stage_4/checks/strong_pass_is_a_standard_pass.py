"""HW-K4-11: English and maths at 5 or above is also at 4 or above."""

from headway.collections.checks import BLANK, FAILED, PASSED, Check, Context, Outcome, Severity
from headway.collections.rows import Row
from headway.collections.typed import as_flag


def _test(row: Row, _: Context) -> Outcome:
    standard, strong = (as_flag(row.values.get(name) or "") for name in ("basics_94", "basics_95"))
    if standard is None or strong is None:
        return BLANK
    return FAILED if strong and not standard else PASSED


CHECK = Check(
    code="HW-K4-11",
    severity=Severity.WARNING,
    title="English and maths at 5 or above is also at 4 or above",
    message="DfE's flags say grade 5 or above in English and maths, but not grade 4 or above.",
    what_to_do="Tell whoever sent the file.",
    tables=("pupil",),
    fields=("basics_94", "basics_95"),
    test=_test,
)
