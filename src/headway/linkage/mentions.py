"""Mentions: each way in which the returns say who a child is, and when and where they do.

Several hundred thousand rows come down to some ten thousand different mentions, since a
school says the same of a child term after term. Only these are compared with each other.
"""

from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from headway.linkage.names import first_forename, plain
from headway.vocabulary.restrictions import Restriction


class Mention(NamedTuple):
    """What one row says of who a child is. Null where the return does not say."""

    upn: str | None = None
    former_upn: str | None = None
    uln: str | None = None
    care_number: str | None = None
    surname: str | None = None
    former_surname: str | None = None
    forename: str | None = None
    middle_names: str | None = None
    born_on: date | None = None
    sex: str | None = None
    reference: str | None = None
    """What the tables of one return know a person by, where they have no number of theirs."""

    @property
    def is_full(self) -> bool:
        """Whether it has a name and a birth date, so that it can speak for itself."""
        return bool(self.surname and self.forename and self.born_on)

    @property
    def key(self) -> str:
        """The identifier under which the register knows it.

        A number alone would not do: one UPN may have been given to two children. No two
        children have the number, the birth date and the first name in common.
        """
        born, forename = self.born_on or "-", first_forename(self.forename) or "-"
        if self.upn:
            return f"upn {self.upn} {born} {forename}"
        if self.care_number:
            return f"care {self.care_number} {born}"
        if self.reference and not self.is_full:
            return f"reference {self.reference}"
        return f"name {plain(self.surname)} {forename} {born} {self.sex or '-'}"

    def __repr__(self) -> str:
        """Nothing of what it says, so that no name reaches a log or an error."""
        return "Mention(...)"


@dataclass(slots=True)
class Seen:
    """When and where a mention was met. ``rolls`` are the censuses with the child on a roll;
    ``adopted_on`` is null where no return tells of an adoption; ``restrictions`` are what a
    return says of the record itself."""

    times: int = 0
    first_on: date = date.max
    last_on: date = date.min
    rolls: set[int] = field(default_factory=set)
    postcodes: dict[str, date] = field(default_factory=dict)
    adopted_on: date | None = None
    restrictions: set[Restriction] = field(default_factory=set)

    def on(self, day: date) -> None:
        """Count one more row, of that day."""
        self.times += 1
        if day < self.first_on:
            self.first_on = day
        if day > self.last_on:
            self.last_on = day

    def living_at(self, postcode: str, day: date) -> None:
        """Note a home, and the last day on which a return gave it."""
        if day > self.postcodes.get(postcode, date.min):
            self.postcodes[postcode] = day


class Mentions:
    """Every mention, by its place in the order in which they came."""

    def __init__(self) -> None:
        """Begin with none."""
        self.all: list[Mention] = []
        self.seen: list[Seen] = []
        self._places: dict[Mention, int] = {}

    def place_of(self, mention: Mention, day: date) -> int:
        """The place of a mention, new where it was never met, counted as met on the day."""
        place = self._places.get(mention)
        if place is None:
            place = self._places[mention] = len(self.all)
            self.all.append(mention)
            self.seen.append(Seen())
        self.seen[place].on(day)
        return place
