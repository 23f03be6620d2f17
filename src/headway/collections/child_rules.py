"""Rules on a row and the other rows of the same child: the one before, the next, those nested."""

from collections.abc import Callable
from datetime import date

from headway.collections.checks import (
    BLANK,
    FAILED,
    PASSED,
    UNREADABLE,
    Context,
    Outcome,
    Result,
    Test,
)
from headway.collections.claims import claimed
from headway.collections.one_child import in_order, is_same, siblings
from headway.collections.rows import Row
from headway.collections.typed import as_day

_FIRST = Outcome(Result.NOT_CHECKED, "the child has no row before it")
_LAST = Outcome(Result.NOT_CHECKED, "the child has no row after it")


def the_one_before(start: str, claim: Test) -> Test:
    """The claim holds of the child's row before this one, by the day in a field."""
    return _neighbour(start, -1, claim, _FIRST)


def the_next(start: str, claim: Test) -> Test:
    """The claim holds of the child's next row, by the day in a field."""
    return _neighbour(start, 1, claim, _LAST)


def is_first(start: str) -> Test:
    """The child has no row that begins earlier."""

    def test(row: Row, _: Context) -> Outcome:
        place = in_order(row, start)[1]
        return BLANK if place < 0 else claimed(place == 0)

    return test


def is_last(start: str) -> Test:
    """The child has no row that begins later."""

    def test(row: Row, _: Context) -> Outcome:
        ordered, place = in_order(row, start)
        return BLANK if place < 0 else claimed(place == len(ordered) - 1)

    return test


def _neighbour(start: str, step: int, claim: Test, none: Outcome) -> Test:
    def test(row: Row, context: Context) -> Outcome:
        ordered, place = in_order(row, start)
        if place < 0:
            return BLANK
        other = place + step
        return claim(ordered[other], context) if 0 <= other < len(ordered) else none

    return test


def follows_at_once(start: str, end: str) -> Test:
    """It begins on the day on which the child's row before it ended."""

    def test(row: Row, _: Context) -> Outcome:
        return _with_the_one_before(row, start, end, lambda begins, ended: begins == ended)

    return test


def follows_later(start: str, end: str) -> Test:
    """It begins after the day on which the child's row before it ended."""

    def test(row: Row, _: Context) -> Outcome:
        return _with_the_one_before(row, start, end, lambda begins, ended: begins > ended)

    return test


def begins_after_the_one_before(start: str, end: str) -> Test:
    """It does not begin before the row before it ended; after an open one it is not judged."""

    def test(row: Row, _: Context) -> Outcome:
        return _with_the_one_before(row, start, end, lambda begins, ended: begins >= ended)

    return test


def _with_the_one_before(
    row: Row, start: str, end: str, is_so: Callable[[date, date], bool]
) -> Outcome:
    ordered, place = in_order(row, start)
    if place < 0:
        return BLANK
    if place == 0:
        return _FIRST
    begins, ended = ordered[place].values.get(start), ordered[place - 1].values.get(end)
    if not begins or not ended:
        return BLANK
    days = as_day(begins), as_day(ended)
    if days[0] is None or days[1] is None:
        return UNREADABLE
    return claimed(is_so(days[0], days[1]))


def no_overlap(start: str, end: str) -> Test:
    """It begins when the child's row before it had ended, or on that day."""
    judged = begins_after_the_one_before(start, end)
    is_open = the_one_before(start, _has_no(end))

    def test(row: Row, context: Context) -> Outcome:
        return FAILED if is_open(row, context) is PASSED else judged(row, context)

    return test


def _has_no(name: str) -> Test:
    return lambda row, _: claimed(not row.values.get(name))


def is_continued(start: str, end: str) -> Test:
    """Another row of the child begins on the day on which this one ends."""

    def test(row: Row, _: Context) -> Outcome:
        ended = as_day(row.values.get(end) or "")
        if ended is None:
            return BLANK
        others = (each for each in siblings(row) if not is_same(each, row))
        return claimed(any(as_day(each.values.get(start) or "") == ended for each in others))

    return test


def one_at_most(claim: Test) -> Test:
    """Of the child's rows here, the claim holds of one at most: this or another."""

    def test(row: Row, context: Context) -> Outcome:
        own = claim(row, context)
        if own is not PASSED:
            return own if own.result is Result.NOT_CHECKED else PASSED
        return claimed(sum(claim(each, context) is PASSED for each in siblings(row)) == 1)

    return test


def holds(*tables: str) -> Test:
    """Rows of these kinds are nested in it."""
    return lambda row, _: claimed(any(each.table in tables for each in row.nested))


def all_nested(table: str, claim: Test) -> Test:
    """The claim holds of every row of a kind that is nested in it; not checked without any."""

    def test(row: Row, context: Context) -> Outcome:
        found = [claim(each, context) for each in row.nested if each.table == table]
        if not found:
            return BLANK
        wrong = (each for each in found if each is not PASSED)
        return FAILED if FAILED in found else next(wrong, PASSED)

    return test
