"""What a target's gap is measured to: a place, another series, or both.

Written in a plan file as ``england``, as the id of a series (this area's own value in it), or
as a place and a series or group: ``england:not_disadvantaged`` is England's figure for pupils
who are not disadvantaged.
"""

from dataclasses import dataclass
from enum import StrEnum


class Beside(StrEnum):
    """A place whose figure can stand beside an area's."""

    ENGLAND = "england"
    REGION = "region"
    NEIGHBOURS = "neighbours"

    @property
    def in_words(self) -> str:
        return {
            Beside.ENGLAND: "England",
            Beside.REGION: "the region",
            Beside.NEIGHBOURS: "the mean of its statistical neighbours",
        }[self]


def region_in_words(name: str) -> str:
    """A region's name as it stands within a sentence: the East of England, but London."""
    return name if "London" in name or name.startswith("Yorkshire") else f"the {name}"


@dataclass(frozen=True, kw_only=True, slots=True)
class Comparator:
    """``place`` is null for the area itself; ``other`` is null for the same series."""

    place: Beside | None
    other: str | None


def comparator(gap_to: str) -> Comparator:
    """What a plan's ``gap_to`` means; whether ``other`` is a known name is not looked at."""
    head, colon, tail = gap_to.partition(":")
    if head in set(Beside):
        return Comparator(place=Beside(head), other=tail if colon else None)
    return Comparator(place=None, other=gap_to)
