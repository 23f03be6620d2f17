"""Rules on several fields of a row, or on the rows within it, that several checks share.

A rule of the form “where this, that” passes wherever “this” is not said: only what stands in
the way of an answer is not checked. Rules about one field alone are in ``rules``.
"""

from collections.abc import Container
from datetime import timedelta
from decimal import Decimal

from headway.collections.checks import (
    BLANK,
    FAILED,
    PASSED,
    UNREADABLE,
    Context,
    FieldTest,
    Outcome,
    Test,
    TextTest,
    WithinTest,
)
from headway.collections.rows import Row
from headway.collections.rules import NO_DAY
from headway.collections.typed import as_day, as_flag, as_number, as_uln, as_upn
from headway.vocabulary.codes.code_set import CodeSet


def uln(name: str) -> TextTest:
    """The learner number has ten digits, and its check digit fits."""
    return TextTest(name, lambda text, _: PASSED if as_uln(text) else FAILED)


def permanent_upn(name: str) -> TextTest:
    """The pupil number is a permanent one: a temporary one ends with a letter."""

    def judge(text: str, _: Context) -> Outcome:
        if as_upn(text) is None:
            return UNREADABLE
        return FAILED if text[-1].isalpha() else PASSED

    return TextTest(name, judge)


def number_between(name: str, lowest: str, highest: str) -> TextTest:
    """The number, decimals allowed, is within its bounds, both included."""
    least, most = Decimal(lowest), Decimal(highest)

    def judge(text: str, _: Context) -> Outcome:
        if (number := as_number(text)) is None:
            return UNREADABLE
        return PASSED if least <= number <= most else FAILED

    return TextTest(name, judge)


def number_or_code(name: str, codes: CodeSet) -> TextTest:
    """The text is a number or one of the codes that stand in its place."""

    def judge(text: str, _: Context) -> Outcome:
        return PASSED if text in codes or as_number(text) is not None else FAILED

    return TextTest(name, judge)


def at_most(name: str, count: int) -> TextTest:
    """The field has no more than so many codes in it."""
    return TextTest(name, lambda text, _: PASSED if len(text.split()) <= count else FAILED)


def no_code_twice(name: str) -> TextTest:
    """The field has no code in it twice."""

    def judge(text: str, _: Context) -> Outcome:
        codes = text.split()
        return PASSED if len(codes) == len(set(codes)) else FAILED

    return TextTest(name, judge)


def within_days_of_the_last_day(name: str, days: int) -> TextTest:
    """The day is not more than so many days before census day, or before the year's end."""
    span = timedelta(days=days)

    def judge(text: str, context: Context) -> Outcome:
        if (found := as_day(text)) is None:
            return UNREADABLE
        if context.last_day is None:
            return NO_DAY
        return PASSED if found >= context.last_day - span else FAILED

    return TextTest(name, judge)


def given_where(name: str, other: str, values: Container[str]) -> Test:
    """There is something in the field where another has one of these values."""

    def test(row: Row, _: Context) -> Outcome:
        text = row.values.get(other)
        if text is None:
            return BLANK
        return PASSED if text not in values or row.values.get(name) else FAILED

    return test


def given_with(name: str, other: str) -> Test:
    """There is something in the field where there is something in another."""

    def test(row: Row, _: Context) -> Outcome:
        if not row.values.get(other):
            return BLANK
        return PASSED if row.values.get(name) else FAILED

    return test


def blank_unless(name: str, other: str, values: Container[str]) -> Test:
    """There is nothing in the field unless another has one of these values."""

    def test(row: Row, _: Context) -> Outcome:
        if not row.values.get(name):
            return PASSED
        text = row.values.get(other)
        if text is None:
            return BLANK
        return PASSED if text in values else FAILED

    return test


def not_both(one: str, other: str) -> FieldTest:
    """Of two flags no more than one is a yes."""

    def test(row: Row, _: Context) -> Outcome:
        first, second = row.values.get(one), row.values.get(other)
        if first is None or second is None:
            return BLANK
        return FAILED if as_flag(first) and as_flag(second) else PASSED

    return FieldTest(one, test)


def other_where_yes(flag: str, name: str, not_this: str) -> FieldTest:
    """Where the flag is a yes, a field does not have one value."""

    def test(row: Row, _: Context) -> Outcome:
        text = row.values.get(name)
        if text is None:
            return BLANK
        return FAILED if text == not_this and as_flag(row.values.get(flag) or "") else PASSED

    return FieldTest(flag, test)


def implies(one: str, *others: str) -> Test:
    """Where the first flag is a yes, so are the others."""

    def test(row: Row, _: Context) -> Outcome:
        flags = [as_flag(row.values.get(name) or "") for name in (one, *others)]
        if None in flags:
            return BLANK
        return FAILED if flags[0] and not all(flags) else PASSED

    return test


def differ(one: str, other: str) -> Test:
    """The two fields are not the same."""

    def test(row: Row, _: Context) -> Outcome:
        first, second = row.values.get(one), row.values.get(other)
        if first is None or second is None:
            return BLANK
        return FAILED if first == second else PASSED

    return test


def ends_with(name: str, other: str) -> Test:
    """The first text ends with the second: a school's seven digits with its own four."""

    def test(row: Row, _: Context) -> Outcome:
        whole, end = row.values.get(name), row.values.get(other)
        if not whole or not end:
            return BLANK
        return PASSED if whole.endswith(end) else FAILED

    return test


def no_less_than(name: str, other: str) -> FieldTest:
    """The number in the first field is not less than that in the second."""

    def test(row: Row, _: Context) -> Outcome:
        texts = row.values.get(name), row.values.get(other)
        if not texts[0] or not texts[1]:
            return BLANK
        more, less = as_number(texts[0]), as_number(texts[1])
        if more is None or less is None:
            return UNREADABLE
        return PASSED if more >= less else FAILED

    return FieldTest(other, test)


def agrees_with_score(flag: str, score: str, least: int) -> Test:
    """A flag says yes exactly where a score reaches a standard; without a score it says no."""

    def test(row: Row, _: Context) -> Outcome:
        given = as_flag(row.values.get(flag) or "")
        if given is None:
            return BLANK
        number = as_number(row.values.get(score) or "")
        return PASSED if given == (number is not None and number >= least) else FAILED

    return test


def is_difference(name: str, minuend: str, subtrahend: str, within: str) -> Test:
    """A number is one less another, give or take what rounding can make."""
    allowed = Decimal(within)

    def test(row: Row, _: Context) -> Outcome:
        texts = [row.values.get(each) for each in (name, minuend, subtrahend)]
        if not all(texts):
            return BLANK
        given, whole, part = (as_number(text or "") for text in texts)
        if given is None or whole is None or part is None:
            return UNREADABLE
        return PASSED if abs(given - (whole - part)) <= allowed else FAILED

    return test


def no_two_within(table: str, name: str) -> WithinTest:
    """No two of the rows within have the same value in a field."""

    def test(row: Row, _: Context) -> Outcome:
        found = [text for each in row.nested if each.table == table
                 if (text := each.values.get(name))]  # fmt: skip
        return PASSED if len(found) == len(set(found)) else FAILED

    return WithinTest(table, test)
