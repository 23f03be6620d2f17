"""England's local authorities, its regions and itself: names, codes and lifetimes."""

import csv
import difflib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from pathlib import Path

from headway.benchmarks.editions import PACKAGED
from headway.errors import UnknownName
from headway.vocabulary.dates import today

ENGLAND = "970"


class AreaKind(StrEnum):
    """What sort of place a figure is for."""

    AUTHORITY = "authority"
    REGION = "region"
    COUNTRY = "country"


@dataclass(frozen=True, kw_only=True, slots=True)
class Area:
    """One place that figures are published for.

    ``code`` is DfE's three-digit number as text ("883"), ``new_la_code`` the Office for
    National Statistics' nine characters ("E06000034"). ``region`` is the code of the region
    whose figures stand beside this area's; a London borough has Inner or Outer London there,
    whose own ``region`` is London. Lifetimes are null where they have no bearing on the figures.
    ``also_called`` holds other names and codes that the area is found by.
    """

    code: str
    name: str
    kind: AreaKind
    new_la_code: str | None = None
    region: str | None = None
    authority_type: str | None = None
    created_on: date | None = None
    abolished_on: date | None = None
    successors: tuple[str, ...] = ()
    also_called: tuple[str, ...] = ()

    def existed_on(self, day: date) -> bool:
        """Whether the area was there on the day."""
        if self.created_on and day < self.created_on:
            return False
        return not (self.abolished_on and day >= self.abolished_on)

    def existed_between(self, first: date, last: date) -> bool:
        """Whether the area was there on any day from the first to the last."""
        if self.created_on and last < self.created_on:
            return False
        return not (self.abolished_on and first >= self.abolished_on)


INVENTED = Area(
    code="998", name="Holmewater", kind=AreaKind.AUTHORITY, region="985", authority_type="invented"
)
"""The authority of ``headway.synthetic``: found by name and code, and in no list, since nothing
is published of it. It is set in a real region, and among a real authority's neighbours
(``neighbours``), so that what stands beside its figures is real."""


def all_areas() -> tuple[Area, ...]:
    """Every area that figures are published for, abolished authorities too, by code."""
    return tuple(_by_code().values())


def authorities(on: date | None = None) -> tuple[Area, ...]:
    """The local authorities of a day (today, unless one is given), by name."""
    day = on or today()
    living = (
        area for area in all_areas() if area.kind is AreaKind.AUTHORITY and area.existed_on(day)
    )
    return tuple(sorted(living, key=lambda area: area.name))


def area(code: str) -> Area:
    """The area with DfE's three-digit code.

    Raises:
        UnknownName: No area has it.
    """
    if code == INVENTED.code:
        return INVENTED
    try:
        return _by_code()[code]
    except KeyError:
        raise UnknownName("area", code) from None


def find_area(text: str) -> Area:
    """The area that a person means by a name or code.

    Takes the name in any case and without its punctuation, a well-known short name
    ("Hull"), DfE's three-digit code, or the Office for National Statistics' nine characters,
    one since replaced included.

    Raises:
        UnknownName: Nothing is called that; the message offers the nearest names.
    """
    names = _by_name()
    wanted = plain(text)
    if wanted in (INVENTED.code, plain(INVENTED.name)):
        return INVENTED
    if found := names.get(wanted):
        return found
    starting = {found for name, found in names.items() if wanted and name.startswith(wanted + " ")}
    if len(starting) == 1:
        return starting.pop()
    raise UnknownName("area", text, _nearest(wanted, names, starting))


def plain(text: str) -> str:
    """A name without case, punctuation or "&", so that spellings of one name meet."""
    return " ".join(re.findall(r"[a-z0-9]+", text.lower().replace("&", " and ").replace("'", "")))


def _nearest(wanted: str, names: Mapping[str, Area], starting: set[Area]) -> tuple[str, ...]:
    near = sorted(area.name for area in starting)
    for name in difflib.get_close_matches(wanted, names, n=5, cutoff=0.6):
        if names[name].name not in near:
            near.append(names[name].name)
    return tuple(near[:3])


def read_areas(file: Path) -> tuple[Area, ...]:
    """The areas in a table such as the packaged ``areas.csv``, in its order."""
    with file.open(encoding="utf-8", newline="") as lines:
        return tuple(_area(line) for line in csv.DictReader(lines))


@cache
def _by_code() -> Mapping[str, Area]:
    return {area.code: area for area in read_areas(PACKAGED / "areas.csv")}


@cache
def _by_name() -> Mapping[str, Area]:
    names: dict[str, Area] = {}
    for area in all_areas():
        for name in (*area.also_called, area.new_la_code or area.code, area.code):
            names[plain(name)] = area
    # An area's own name outranks another area's second name.
    return names | {plain(area.name): area for area in all_areas()}


def _area(line: Mapping[str, str]) -> Area:
    return Area(
        code=line["code"],
        name=line["name"],
        kind=AreaKind(line["kind"]),
        new_la_code=line["new_la_code"] or None,
        region=line["region"] or None,
        authority_type=line["authority_type"] or None,
        created_on=_day(line["created_on"]),
        abolished_on=_day(line["abolished_on"]),
        successors=tuple(line["successors"].split()),
        also_called=tuple(name for name in line["also_called"].split("; ") if name),
    )


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None
