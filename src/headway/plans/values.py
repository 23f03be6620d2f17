"""One value of a plan file, as the kind of its field asks for it.

A message never repeats a text it refuses, since a child's plan may hold a name; it repeats
digits, and words that were to come from a closed list.
"""

import re
from collections.abc import Callable
from datetime import date, datetime
from difflib import get_close_matches
from typing import Any

from headway.plans.shape import Field, Kind

_ID = re.compile(r"[a-z0-9][a-z0-9_-]*")
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ufffe\uffff]")
_DIGITS = re.compile(r"[0-9./: -]{1,20}")


def value_of(field: Field, raw: Any) -> Any:
    """The value as the plan holds it.

    Raises:
        ValueError: It is of another kind; the text goes on from the name of the key.
    """
    return _READERS[field.kind](field, raw)


def small(text: str) -> str:
    """The text as it goes on within a sentence."""
    return text[0].lower() + text[1:]


def _text(field: Field, raw: Any) -> str:
    if not isinstance(raw, str):
        raise _another_kind(field, raw)
    if _UNPRINTABLE.search(raw):
        raise ValueError("holds a character that cannot be printed; delete it.")
    if field.required and not raw.strip():
        raise ValueError(f"is empty: {small(field.about)}")
    return raw


def _id(field: Field, raw: Any) -> str:
    text = _text(field, raw)
    if not _ID.fullmatch(text):
        raise _another_kind(field, raw)
    return text


def _day(field: Field, raw: Any) -> date:
    if not isinstance(raw, date) or isinstance(raw, datetime):
        raise _another_kind(field, raw)
    return raw


def _year(field: Field, raw: Any) -> int:
    year = _whole(field, raw)
    if not 1990 <= year <= 2100:
        raise _another_kind(field, raw)
    return year


def _number(field: Field, raw: Any) -> float:
    if isinstance(raw, bool) or not isinstance(raw, int | float):
        raise _another_kind(field, raw)
    if not abs(raw) < 1e12:
        raise ValueError("is too large a number to be meant.")
    return float(raw)


def _whole(field: Field, raw: Any) -> int:
    if isinstance(raw, bool) or not isinstance(raw, int) or raw < 0:
        raise _another_kind(field, raw)
    return raw


def _texts(field: Field, raw: Any) -> tuple[str, ...]:
    if not isinstance(raw, list):
        raise _another_kind(field, raw)
    texts = tuple(_text(field, one) for one in raw)
    if any(not one or "\n" in one or one != one.strip() for one in texts):
        raise ValueError(
            "has an entry that is empty, begins or ends in a space, or is not one line."
        )
    return texts


def _choice(field: Field, raw: Any) -> str:
    if not isinstance(raw, str):
        raise _another_kind(field, raw)
    if raw not in field.choices:
        near = get_close_matches(raw, field.choices, n=1, cutoff=0.5)
        known = f"Did you mean “{near[0]}”?" if near else f"Known: {', '.join(field.choices)}."
        raise ValueError(f"cannot be “{raw}”. {known}")
    return next(choice for choice in field.choices if choice == raw)


def _area(field: Field, raw: Any) -> str:
    if isinstance(raw, bool) or not isinstance(raw, int | str):
        raise _another_kind(field, raw)
    return str(raw)


_READERS: dict[Kind, Callable[[Field, Any], Any]] = {
    Kind.TEXT: _text,
    Kind.ID: _id,
    Kind.DAY: _day,
    Kind.YEAR: _year,
    Kind.NUMBER: _number,
    Kind.WHOLE: _whole,
    Kind.TEXTS: _texts,
    Kind.CHOICE: _choice,
    Kind.AREA: _area,
    Kind.MEASURE: _text,
    Kind.COMPARATOR: _text,
}


def _another_kind(field: Field, raw: Any) -> ValueError:
    shown = "" if isinstance(raw, bool | list | dict) else str(raw)[:21]
    told = f"; it is {shown}." if _DIGITS.fullmatch(shown) else "."
    return ValueError(f"must be {field.kind.value}{told}")
