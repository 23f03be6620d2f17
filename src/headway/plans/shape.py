"""How the parts of a plan file are described, so that they are described only once.

``headway.plans.file_format`` is the one description. The TOML reader and writer, the Excel twin and
the list of keys in a message are all read from it.
"""

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What can stand in one field, in the words a message uses."""

    TEXT = "text in quotes"
    ID = "a short name of small letters, digits, hyphens and underscores"
    DAY = "a date such as 2026-09-01, without quotes"
    YEAR = "a year from 1990 to 2100, such as 2028 for the academic year 2027/28"
    NUMBER = "a number, without quotes or a unit"
    WHOLE = "a whole number, 0 or more"
    TEXTS = "a list of texts, each in quotes"
    CHOICE = "one of the words allowed there"
    AREA = "a local authority's code or name"
    MEASURE = "the id of a measure or published series"
    COMPARATOR = "england, region, neighbours, or the id of a series"


@dataclass(frozen=True, kw_only=True, slots=True)
class Field:
    """One key of a plan file. ``attribute`` is its name in the dataclass where that differs.

    ``choices`` are the words allowed, for a choice; ``about`` tells a person what to put there.
    """

    key: str
    kind: Kind
    about: str
    attribute: str = ""
    required: bool = False
    choices: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        return self.attribute or self.key


@dataclass(frozen=True, kw_only=True, slots=True)
class Part:
    """One table inside another. ``many`` says that it repeats, ``inline`` that it is written in
    braces, ``merged`` that its fields belong to the dataclass of the table around it."""

    key: str
    shape: "Shape"
    attribute: str = ""
    many: bool = False
    inline: bool = False
    merged: bool = False
    required: bool = False

    @property
    def name(self) -> str:
        return self.attribute or self.key


@dataclass(frozen=True, kw_only=True, slots=True)
class Shape:
    """One kind of table. ``makes`` is the dataclass it becomes, null where it is merged."""

    word: str
    makes: type | None
    fields: tuple[Field, ...] = ()
    parts: tuple[Part, ...] = ()

    @property
    def keys(self) -> tuple[str, ...]:
        return (*(f.key for f in self.fields), *(p.key for p in self.parts))
