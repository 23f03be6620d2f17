"""Rules on several fields of a row, put together from claims.

A claim says of a row that something is so. It is a test like any other: so (passed), not so
(failed), or nobody can tell (not checked, and why). A name with a full stop in it
(``header.born_on``) is a field of the row that this one is nested in, or what a companion file
tells of the child.
"""

from collections.abc import Callable
from datetime import date, timedelta

from headway.collections.checks import (
    BLANK,
    FAILED,
    NO_SUCH_FIELD,
    PASSED,
    UNREADABLE,
    Context,
    Outcome,
    Result,
    Test,
)
from headway.collections.rows import Row
from headway.collections.rules import NO_DAY
from headway.collections.typed import as_day

CHILD = "child"
"""The field by which the files of a return know a child."""

LAST_DAY = "last day of the year"
FIRST_DAY = "first day of the year"
AUGUST_BEFORE = "31 August before the year"
"""In place of a field's name: a day that the return's year gives."""

_ALONE = Outcome(Result.NOT_CHECKED, "the file that could say was not loaded with it")
_SATURDAY = 5


def text_of(row: Row, context: Context, name: str) -> str | Outcome:
    """The text in a field of the row, of a row around it, or told of the child.

    Why there is none is given as an outcome: not checked.
    """
    table, is_elsewhere, field = name.rpartition(".")
    if not is_elsewhere:
        return row.values.get(name) or BLANK
    for outer in row.within:
        if outer.table == table:
            return outer.values.get(field) or BLANK
    told = context.told(name)
    if told is None:
        return _ALONE
    return told.get(row.values.get(CHILD) or "") or BLANK


def day_of(row: Row, context: Context, name: str) -> date | Outcome:
    """The day in a field, or one that the return's year gives."""
    if name == LAST_DAY:
        return context.last_day or NO_DAY
    if name in (FIRST_DAY, AUGUST_BEFORE):
        first = context.first_day
        if first is None or name == FIRST_DAY:
            return first or NO_DAY
        return date(first.year - 1, 8, 31)
    text = text_of(row, context, name)
    return text if isinstance(text, Outcome) else as_day(text) or UNREADABLE


def birthday(born: date, years: int) -> date:
    """The day on which somebody is so many years old; of those born on 29 February, 1 March."""
    try:
        return born.replace(year=born.year + years)
    except ValueError:
        return date(born.year + years, 3, 1)


def claimed(is_so: bool) -> Outcome:
    """A claim's answer."""
    return PASSED if is_so else FAILED


def says(name: str, *codes: str) -> Test:
    """The field holds one of these codes; nobody can tell of a blank."""

    def test(row: Row, context: Context) -> Outcome:
        text = text_of(row, context, name)
        return text if isinstance(text, Outcome) else claimed(text in codes)

    return test


def says_yes(name: str) -> Test:
    """The field is a yes."""
    return says(name, "1", "true", "True", "TRUE")


def says_no(name: str) -> Test:
    """The field is a no."""
    return says(name, "0", "false", "False", "FALSE")


def given(name: str) -> Test:
    """There is something in the field; a field elsewhere that cannot be asked is not checked."""

    def test(row: Row, context: Context) -> Outcome:
        if "." not in name and name not in row.values:
            return NO_SUCH_FIELD
        text = text_of(row, context, name)
        return _ALONE if text is _ALONE else claimed(not isinstance(text, Outcome))

    return test


def blank(name: str) -> Test:
    """There is nothing in the field."""
    return is_not(given(name))


def is_not(claim: Test) -> Test:
    """The claim does not hold."""

    def test(row: Row, context: Context) -> Outcome:
        found = claim(row, context)
        return found if found.result is Result.NOT_CHECKED else claimed(found is not PASSED)

    return test


def all_of(*claims: Test) -> Test:
    """Every claim holds. One that does not settles it, even where nobody can tell of others."""
    return _settled_by(FAILED, claims)


def any_of(*claims: Test) -> Test:
    """Some claim holds. One that does settles it, even where nobody can tell of others."""
    return _settled_by(PASSED, claims)


def _settled_by(answer: Outcome, claims: tuple[Test, ...]) -> Test:
    other = FAILED if answer is PASSED else PASSED

    def test(row: Row, context: Context) -> Outcome:
        unsure = None
        for claim in claims:
            found = claim(row, context)
            if found.result is answer.result:
                return answer
            if found.result is Result.NOT_CHECKED:
                unsure = unsure or found
        return unsure or other

    return test


def where(claim: Test, then: Test) -> Test:
    """Where the claim holds, so does the other; where it does not, nothing is asked."""

    def test(row: Row, context: Context) -> Outcome:
        found = claim(row, context)
        if found.result is Result.PASSED:
            return then(row, context)
        return PASSED if found.result is Result.FAILED else found

    return test


def since(start: int, now: Test, *, before: Test) -> Test:
    """One rule from the year that starts then, another before; the newer where no year is known."""

    def test(row: Row, context: Context) -> Outcome:
        is_new = context.year is None or context.year.start >= start
        return (now if is_new else before)(row, context)

    return test


def all_or_none(*names: str) -> Test:
    """All of the fields are filled in, or none; a row with none is not checked."""

    def test(row: Row, _: Context) -> Outcome:
        filled = [bool(row.values.get(name)) for name in names]
        return claimed(all(filled)) if any(filled) else BLANK

    return test


def each_given(names: tuple[str, ...], rule: Callable[[str], Test]) -> Test:
    """A rule holds of each of the fields that is filled in; the first that is wrong is named."""
    rules = {name: rule(name) for name in names}

    def test(row: Row, context: Context) -> Outcome:
        filled = [name for name in names if row.values.get(name)]
        for name in filled:
            if rules[name](row, context).result is Result.FAILED:
                return Outcome(Result.FAILED, field=name)
        return PASSED if filled else BLANK

    return test


def not_both(one: str, other: str) -> Test:
    """At most one of two fields is filled in; a row with neither is not checked."""

    def test(row: Row, _: Context) -> Outcome:
        filled = [bool(row.values.get(name)) for name in (one, other)]
        return claimed(not all(filled)) if any(filled) else BLANK

    return test


def alike(name: str, other: str) -> Test:
    """Two fields say the same, however they write a day."""

    def test(row: Row, context: Context) -> Outcome:
        texts = (text_of(row, context, name), text_of(row, context, other))
        for text in texts:
            if isinstance(text, Outcome):
                return text
        one, two = map(str, texts)
        return claimed(one == two or (as_day(one) is not None and as_day(one) == as_day(two)))

    return test


def no_earlier(name: str, other: str, *, than: int = 0) -> Test:
    """The first day is not before the second, or at least so many days after it."""
    return _days_apart(name, other, lambda later, earlier: later - earlier >= timedelta(than))


def on_or_after(name: str, first: date) -> Test:
    """The day is not before a given one."""

    def test(row: Row, context: Context) -> Outcome:
        day = day_of(row, context, name)
        return day if isinstance(day, Outcome) else claimed(day >= first)

    return test


def no_more_apart(end: str, start: str, days: int) -> Test:
    """The first day is at most so many days after the second."""
    return _days_apart(end, start, lambda later, earlier: later - earlier <= timedelta(days))


def _days_apart(one: str, two: str, is_so: Callable[[date, date], bool]) -> Test:
    def test(row: Row, context: Context) -> Outcome:
        first, second = day_of(row, context, one), day_of(row, context, two)
        if isinstance(first, Outcome):
            return first
        return second if isinstance(second, Outcome) else claimed(is_so(first, second))

    return test


def lasts_at_most(days: int, start: str, end: str) -> Test:
    """A stretch of time is no longer than so many days; one still open lasts to the year's end."""
    ended = no_more_apart(end, start, days)
    still_open = no_more_apart(LAST_DAY, start, days)

    def test(row: Row, context: Context) -> Outcome:
        return (ended if row.values.get(end) else still_open)(row, context)

    return test


def in_the_year(name: str) -> Test:
    """The day is one of the return's year."""
    return all_of(no_earlier(name, FIRST_DAY), no_earlier(LAST_DAY, name))


def aged(years: int, born: str, on: str) -> Test:
    """Somebody born that day is at least so many years old on another."""
    return _days_apart(born, on, lambda birth, day: birthday(birth, years) <= day)


def older(years: int, born: str, on: str) -> Test:
    """Somebody born that day had their birthday before the other day, not on it."""
    return _days_apart(born, on, lambda birth, day: birthday(birth, years) < day)


def on_a_working_day_of_the_week(name: str) -> Test:
    """The day is no Saturday and no Sunday."""

    def test(row: Row, context: Context) -> Outcome:
        day = day_of(row, context, name)
        return day if isinstance(day, Outcome) else claimed(day.weekday() < _SATURDAY)

    return test


def no_code_twice(name: str) -> Test:
    """No code stands twice in a field that repeats."""
    return _codes(name, lambda codes: len(set(codes)) == len(codes))


def alone(name: str, *codes: str) -> Test:
    """One of these codes in a field that repeats has no other code beside it."""
    return _codes(name, lambda found: len(found) == 1 or set(codes).isdisjoint(found))


def none_of(name: str, *codes: str) -> Test:
    """None of these codes stands in a field that repeats."""
    return _codes(name, lambda found: set(codes).isdisjoint(found))


def _codes(name: str, is_so: Callable[[list[str]], bool]) -> Test:
    def test(row: Row, _: Context) -> Outcome:
        codes = (row.values.get(name) or "").split()
        return claimed(is_so(codes)) if codes else BLANK

    return test
