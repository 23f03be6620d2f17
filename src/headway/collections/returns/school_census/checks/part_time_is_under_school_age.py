"""HW-SC-33: A part-time child is not of years 2 to 11."""

from headway.collections.checks import BLANK, FAILED, PASSED, Check, Context, Outcome, Severity
from headway.collections.rows import Row
from headway.collections.typed import as_flag

_COMPULSORY = frozenset(map(str, range(2, 12)))


def _test(row: Row, _: Context) -> Outcome:
    text = row.values.get("is_part_time")
    if text is None:
        return BLANK
    return FAILED if as_flag(text) and row.values.get("year_group") in _COMPULSORY else PASSED


CHECK = Check(
    code="HW-SC-33",
    severity=Severity.WARNING,
    title="A part-time child is not of years 2 to 11",
    message="The child is of compulsory school age and is said to be part-time.",
    what_to_do=(
        "Check the part-time indicator: a timetable cut for a while is not part-time schooling."
    ),
    tables=("pupil_on_roll",),
    fields=(
        "is_part_time",
        "year_group",
    ),
    test=_test,
)
