"""A filter on records in the application's database, without the application's library.

Shaped as Django's ``Q``: ``Q(*parts, _connector=lookup.connector)``, where each part is a
lookup of its own or a pair of field lookup and value.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

Value = bool | Sequence[int]
Condition = tuple[str, Value]
"""A field lookup (``urn__in``, ``looked_after``) and what it is held against."""


@dataclass(frozen=True, slots=True)
class Lookup:
    """Conditions joined by AND or OR. Joined by AND, none at all is met by every record."""

    connector: Literal["AND", "OR"]
    parts: tuple["Lookup | Condition", ...]

    @classmethod
    def all_of(cls, *parts: "Lookup | Condition") -> "Lookup":
        """Met where every part is met."""
        return cls("AND", parts)

    @classmethod
    def any_of(cls, *parts: "Lookup | Condition") -> "Lookup":
        """Met where at least one part is met."""
        return cls("OR", parts)


EVERYTHING = Lookup.all_of()
"""Met by every record. Never a part of another lookup: Django drops an empty part of an OR."""

NOTHING = Lookup.all_of(("pk__in", ()))
"""Met by no record: no primary key is in an empty list."""
