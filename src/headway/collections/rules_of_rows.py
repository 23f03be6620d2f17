"""Rules about several fields of one row, and about whose a row is, that several checks share.

As in ``rules``: what is blank or unreadable is left to the rule that says so already.
"""

from collections.abc import Collection
from datetime import timedelta
from decimal import Decimal

from headway.collections.checks import (
    BLANK,
    FAILED,
    NO_SUCH_FIELD,
    PASSED,
    UNREADABLE,
    Context,
    Outcome,
    Test,
    TextTest,
)
from headway.collections.rows import Row
from headway.collections.rules import NO_DAY
from headway.collections.typed import as_day, as_number, as_whole, codes_in
from headway.vocabulary.codes.code_set import CodeSet

WHO = (("upn",), ("child",), ("surname", "forename", "born_on"))
"""By what a child can be told: a pupil number, a number in care, or a name and a birth date."""


def of_this_authority(name: str = "la_code") -> TextTest:
    """The row is of the same authority as the first row of the file."""

    def judge(text: str, context: Context) -> Outcome:
        return PASSED if text == context.submission.la_code else FAILED

    return TextTest(name, judge)


def of_the_files_day(name: str = "as_at") -> TextTest:
    """The row is of the same day as the first row of the file."""

    def judge(text: str, context: Context) -> Outcome:
        if (day := as_day(text)) is None:
            return UNREADABLE
        if (of_file := context.submission.reference_on) is None:
            return NO_DAY
        return PASSED if day == of_file else FAILED

    return TextTest(name, judge)


def any_of(*groups: tuple[str, ...]) -> Test:
    """At least one group of fields is filled in, every field of it."""

    def test(row: Row, _: Context) -> Outcome:
        values = row.values
        if not any(name in values for group in groups for name in group):
            return NO_SUCH_FIELD
        return PASSED if any(all(values.get(n) for n in group) for group in groups) else FAILED

    return test


def given_when(name: str, other: str, answers: Collection[str] = ()) -> Test:
    """The field is filled in where another has one of some answers; any, where none is named."""

    def test(row: Row, _: Context) -> Outcome:
        said = row.values.get(other)
        if not said:
            return BLANK
        if answers and said not in answers:
            return PASSED
        return PASSED if row.values.get(name) else FAILED

    return test


def blank_when(name: str, other: str, answers: Collection[str] = ()) -> Test:
    """The field is blank where another has one of some answers; any, where none is named."""

    def test(row: Row, _: Context) -> Outcome:
        said = row.values.get(other)
        if not said:
            return BLANK
        if answers and said not in answers:
            return PASSED
        return FAILED if row.values.get(name) else PASSED

    return test


def no_more_than(lesser: str, greater: str) -> Test:
    """The first whole number is not above the second."""

    def test(row: Row, _: Context) -> Outcome:
        texts = row.values.get(lesser), row.values.get(greater)
        if not texts[0] or not texts[1]:
            return BLANK
        low, high = as_whole(texts[0]), as_whole(texts[1])
        if low is None or high is None:
            return UNREADABLE
        return PASSED if low <= high else FAILED

    return test


def adds_up(parts: tuple[str, ...], whole: str) -> Test:
    """The whole numbers come together to the whole."""

    def test(row: Row, _: Context) -> Outcome:
        texts = [row.values.get(name) for name in (*parts, whole)]
        if not all(texts):
            return BLANK
        numbers = [as_whole(text or "") for text in texts]
        if None in numbers:
            return UNREADABLE
        *several, total = (number or 0 for number in numbers)
        return PASSED if sum(several) == total else FAILED

    return test


def within_days(first: str, second: str, most: int) -> Test:
    """The second day is at most so many days after the first."""

    def test(row: Row, _: Context) -> Outcome:
        earlier, later = row.values.get(first), row.values.get(second)
        if not earlier or not later:
            return BLANK
        begin, end = as_day(earlier), as_day(later)
        if begin is None or end is None:
            return UNREADABLE
        return PASSED if end - begin <= timedelta(days=most) else FAILED

    return test


def number_between(name: str, lowest: int, highest: int) -> TextTest:
    """The decimal number is within its bounds, both included."""

    def judge(text: str, _: Context) -> Outcome:
        if (number := as_number(text)) is None:
            return UNREADABLE
        return PASSED if Decimal(lowest) <= number <= Decimal(highest) else FAILED

    return TextTest(name, judge)


def on_a_weekday(name: str, weekday: int) -> TextTest:
    """The day is that day of the week; Monday is 0."""

    def judge(text: str, _: Context) -> Outcome:
        if (day := as_day(text)) is None:
            return UNREADABLE
        return PASSED if day.weekday() == weekday else FAILED

    return TextTest(name, judge)


def once_a_child(*names: str) -> Test:
    """No row before is of the same child and has the same values in these fields."""

    def test(row: Row, context: Context) -> Outcome:
        values = row.values
        who = next((group for group in WHO if all(values.get(name) for name in group)), None)
        if who is None:
            return BLANK
        key = " ".join(values.get(name) or "" for name in (*who, *names))
        return FAILED if context.is_repeated(row.table, f"{who[0]} {key}") else PASSED

    return test


def words_of(name: str, codes: CodeSet) -> TextTest:
    """The whole text is in the list, of which the codes are words with spaces between them."""

    def judge(text: str, context: Context) -> Outcome:
        return PASSED if text in codes_in(codes, context.year) else FAILED

    return TextTest(name, judge)
