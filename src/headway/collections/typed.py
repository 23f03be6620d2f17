"""From text to types: one way for every return.

Each function gives null for text that cannot be what it should be; that a text could not be
read is a fault, found where rows become records. Each remembers what it was given last: the
same few days, counts and pupil numbers come again and again.
"""

from collections.abc import Callable
from datetime import date
from decimal import Decimal, InvalidOperation
from functools import cache, lru_cache

from headway.collections.layout import Field, Kind
from headway.vocabulary.codes.code_set import CodeSet
from headway.vocabulary.identifiers import ULN, UPN, URN, MalformedIdentifier
from headway.vocabulary.years import AcademicYear

_YES = frozenset({"1", "true", "t", "y", "yes"})
_NO = frozenset({"0", "false", "f", "n", "no"})
_REMEMBERED = 1 << 16
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_LONGEST_NUMBER = 30
"""Digits: no return has a number as long, and none that is longer can be kept exactly."""

Reader = Callable[[str], object]
"""Text to value, null where the text is not one. Never called with a blank."""


@lru_cache(_REMEMBERED)
def as_day(text: str) -> date | None:
    """A day as 2018-08-31 or 2018-Aug-31 (perhaps with a time), 31/08/2018 or 31-08-2018."""
    try:
        if text[2:3] in ("/", "-"):
            return date(int(text[6:]), int(text[3:5]), int(text[:2]))
        if text[5:8] in _MONTHS:
            return date(int(text[:4]), _MONTHS.index(text[5:8]) + 1, int(text[9:11]))
        return date.fromisoformat(text[:10])
    except (ValueError, OverflowError):
        return None


@lru_cache(_REMEMBERED)
def as_whole(text: str) -> int | None:
    """A whole number that is not negative."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else None


def as_number(text: str) -> Decimal | None:
    """A decimal number, exactly as written; none of more digits than a return has."""
    try:
        number = Decimal(text)
    except InvalidOperation:
        return None
    is_sensible = number.is_finite() and len(text) <= _LONGEST_NUMBER
    return number if is_sensible and abs(number.adjusted()) <= _LONGEST_NUMBER else None


@lru_cache(_REMEMBERED)
def as_flag(text: str) -> bool | None:
    """A yes or a no in any of the spellings that files have."""
    word = text.lower()
    return True if word in _YES else False if word in _NO else None


@lru_cache(_REMEMBERED)
def as_upn(text: str) -> str | None:
    """A pupil number with the right check letter."""
    return text if _is(UPN, text) else None


@lru_cache(_REMEMBERED)
def as_uln(text: str) -> str | None:
    """A learner number with the right check digit."""
    return text if _is(ULN, text) else None


@lru_cache(_REMEMBERED)
def as_postcode(text: str) -> str | None:
    """A postcode in capitals with one space, as the postcode directory has it."""
    plain = "".join(text.split()).upper()
    inward = plain[-3:]
    fits = 5 <= len(plain) <= 7 and plain.isascii() and plain.isalnum() and plain[0].isalpha()
    if not fits or not inward[0].isdigit() or not inward[1:].isalpha():
        return None
    return f"{plain[:-3]} {inward}"


def reader_of(field: Field, year: AcademicYear | None) -> Reader | None:
    """How to read a field's text in that year, null where the text is the value.

    Any year's codes will do where the year is not known.
    """
    if field.kind is Kind.CODE and field.codes is not None:
        return _code_reader(field.codes, year, repeats=field.repeats)
    return _READERS.get(field.kind)


@cache
def codes_in(codes: CodeSet, year: AcademicYear | None) -> frozenset[str]:
    """The codes that may be used in that year; in any, where the year is not known."""
    return frozenset(code for code in codes if year is None or codes.allows(code, year))


def _code_reader(codes: CodeSet, year: AcademicYear | None, *, repeats: bool) -> Reader | None:
    if not codes.confirmed:
        # A list that is known to be incomplete cannot say that a code does not exist.
        return str.split if repeats else None
    allowed = codes_in(codes, year)
    if repeats:
        return lambda text: [code for code in text.split() if code in allowed] or None
    return {code: code for code in allowed}.get


def _is(kind: type[UPN] | type[ULN] | type[URN], text: str) -> bool:
    try:
        kind(text)
    except MalformedIdentifier:
        return False
    return True


_READERS: dict[Kind, Reader] = {
    Kind.WHOLE: as_whole,
    Kind.NUMBER: as_number,
    Kind.DATE: as_day,
    Kind.FLAG: as_flag,
    Kind.UPN: as_upn,
    Kind.ULN: as_uln,
    Kind.URN: lambda text: text if _is(URN, text) else None,
    Kind.POSTCODE: as_postcode,
}
