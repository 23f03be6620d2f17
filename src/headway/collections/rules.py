"""Rules that several checks share, each made for the fields it is asked about.

A rule about one thing leaves the rest to others: what is blank or unreadable it does not
check, since a rule about blanks or about reading says so already.
"""

import re
from collections.abc import Collection

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
    TextTest,
)
from headway.collections.rows import Row
from headway.collections.typed import as_day, as_flag, as_postcode, as_upn, as_whole, codes_in
from headway.vocabulary.codes.code_set import CodeSet

_AUGUST = 8

NO_DAY = Outcome(Result.NOT_CHECKED, "the file does not say which year it is for")


def present(name: str) -> Test:
    """There is something in the field."""

    def test(row: Row, _: Context) -> Outcome:
        if name not in row.values:
            return NO_SUCH_FIELD
        return PASSED if row.values[name] else FAILED

    return test


def code_of(name: str, codes: CodeSet) -> TextTest:
    """The code is in its list, in the year of the return; each code, in a field that repeats."""

    def judge(text: str, context: Context) -> Outcome:
        return PASSED if codes_in(codes, context.year).issuperset(text.split()) else FAILED

    return TextTest(name, judge)


def upn(name: str) -> TextTest:
    """The pupil number is well formed and its check letter fits."""
    return TextTest(name, lambda text, _: PASSED if as_upn(text) else FAILED)


def postcode(name: str) -> TextTest:
    """The text has the form of a postcode."""
    return TextTest(name, lambda text, _: PASSED if as_postcode(text) else FAILED)


def pattern(name: str, expression: str) -> TextTest:
    """The whole text has a given form."""
    form = re.compile(expression, re.ASCII)
    return TextTest(name, lambda text, _: PASSED if form.fullmatch(text) else FAILED)


def flag(name: str) -> TextTest:
    """The text is a yes or a no."""
    return TextTest(name, lambda text, _: FAILED if as_flag(text) is None else PASSED)


def day(name: str) -> TextTest:
    """The text is a day of the calendar."""
    return TextTest(name, lambda text, _: PASSED if as_day(text) else FAILED)


def no_later_than_the_last_day(name: str) -> TextTest:
    """The day is not after census day, or after the return's year."""

    def judge(text: str, context: Context) -> Outcome:
        if (found := as_day(text)) is None:
            return UNREADABLE
        if (last := context.last_day) is None:
            return NO_DAY
        return FAILED if found > last else PASSED

    return TextTest(name, judge)


def a_past_day(name: str) -> TextTest:
    """The text is a day of the calendar, and not after the last day of the return."""
    is_past = no_later_than_the_last_day(name).judge

    def judge(text: str, context: Context) -> Outcome:
        return is_past(text, context) if as_day(text) else FAILED

    return TextTest(name, judge)


def age_on_31_august(name: str, youngest: int, oldest: int, *, before_the_year: bool) -> TextTest:
    """The age on 31 August, before the academic year or at its end, is one that can be."""

    def judge(text: str, context: Context) -> Outcome:
        if (born := as_day(text)) is None:
            return UNREADABLE
        if (year := context.year) is None:
            return NO_DAY
        age = year.start - born.year + (not before_the_year) - (born.month > _AUGUST)
        return PASSED if youngest <= age <= oldest else FAILED

    return TextTest(name, judge)


def between(name: str, lowest: int, highest: int) -> TextTest:
    """The whole number is within its bounds, both included."""

    def judge(text: str, _: Context) -> Outcome:
        if (number := as_whole(text)) is None:
            return UNREADABLE
        return PASSED if lowest <= number <= highest else FAILED

    return TextTest(name, judge)


def of_this_year(name: str) -> TextTest:
    """The row is of the same academic year as the first row of the file."""

    def judge(text: str, context: Context) -> Outcome:
        year = context.year
        return PASSED if year and text[:4] == str(year.start) else FAILED

    return TextTest(name, judge)


def school_of_this_authority(name: str) -> TextTest:
    """The seven digits of a school, of which the first three are the authority's."""

    def judge(text: str, context: Context) -> Outcome:
        la_code = context.submission.la_code or ""
        fits = len(text) == 7 and text.isdecimal() and text.startswith(la_code)
        return PASSED if fits else FAILED

    return TextTest(name, judge)


def in_order(first: str, second: str) -> Test:
    """The second day is not before the first."""

    def test(row: Row, _: Context) -> Outcome:
        earlier, later = row.values.get(first), row.values.get(second)
        if not earlier or not later:
            return BLANK
        begin, end = as_day(earlier), as_day(later)
        if begin is None or end is None:
            return UNREADABLE
        return FAILED if end < begin else PASSED

    return test


def once(*names: str, apart: bool = False) -> Test:
    """No row before has the same values in these fields.

    Where several rules of a table ask so, all but one keep ``apart`` from the table's own keys,
    which companion files are told.
    """

    def test(row: Row, context: Context) -> Outcome:
        parts = [text for name in names if (text := row.values.get(name))]
        if len(parts) < len(names):
            return BLANK
        table = f"{row.table} by {' '.join(names)}" if apart else row.table
        return FAILED if context.is_repeated(table, " ".join(parts)) else PASSED

    return test


def known_in(table: str, companion: str, *names: str) -> Test:
    """The values stand together in the companion file that came along, or before in this one."""
    alone = Outcome(Result.NOT_CHECKED, f"{companion} was not loaded with it")

    def test(row: Row, context: Context) -> Outcome:
        parts = [text for name in names if (text := row.values.get(name))]
        if len(parts) < len(names):
            return BLANK
        keys: Collection[str] | None = context.known.get(table)
        if keys is None and table in context.submission.tables:
            keys = context.seen.get(table)
        if keys is None:
            return alone
        return PASSED if " ".join(parts) in keys else FAILED

    return test
