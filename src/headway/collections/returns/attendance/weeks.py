"""Rules about a week's ten marks, made once for each week that many pupils share."""

from collections.abc import Callable
from functools import lru_cache

from headway.collections.checks import Context, Outcome, Test
from headway.collections.returns.attendance.layout import SESSIONS
from headway.collections.rows import Row
from headway.vocabulary.years import AcademicYear

Marks = tuple[str | None, ...]
"""A code or a blank for each session, Monday morning first."""

_REMEMBERED = 1 << 14


def of_the_week(judge: Callable[[Marks, AcademicYear | None], Outcome]) -> Test:
    """A test of the marks, and of nothing else in the row."""
    remembered = lru_cache(_REMEMBERED)(judge)

    def test(row: Row, context: Context) -> Outcome:
        return remembered(tuple(map(row.values.get, SESSIONS)), context.year)

    return test
