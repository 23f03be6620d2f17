"""Which schools' returns are in, and which are not, beside those that were there to be had."""

from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

from headway.collections.registry import RETURNS
from headway.linkage import schools
from headway.store.event_types import EventType
from headway.store.journal import Journal
from headway.store.workspace import open_workspace

_SCHOOL_REGISTER = "schools.csv"
_FROM_EVERY_SCHOOL = "school_census"
"""The one return that every school of the register owes."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Coverage:
    """One return for one period: how many schools are in, and the LAESTABs of those missing.

    ``known_from`` says what they are missing beside; empty where there is nothing to go by, and
    then none can be said to be missing.
    """

    return_name: str
    period: str
    schools_in: int
    missing: tuple[str, ...]
    known_from: str


def coverage(folder: Path) -> list[Coverage]:
    """The coverage of every return whose rows are of schools; one row per return and period.

    A school is missing if it gave the same return, for the same term, in the year before and has
    not this year; for a school census without a year before, if the register lists it.
    """
    opened = open_workspace(folder)
    found: defaultdict[tuple[str, int, str], set[str]] = defaultdict(set)
    periods: dict[tuple[str, int, str], str] = {}
    for entry in Journal(opened).entries(event=EventType.FILE_RECEIVED):
        said = entry.details
        given, year = said.get("schools"), said.get("year")
        if said.get("accepted") and isinstance(given, list) and isinstance(year, int) and given:
            which = (str(said["return_id"]), year, str(said.get("term") or ""))
            found[which].update(map(str, given))
            periods[which] = str(said["period"])
    la_code = opened.settings.la_code
    listed = schools.register(opened.mappings / _SCHOOL_REGISTER).urns
    register = {each for each in listed if each.startswith(la_code)}
    told = []
    for (return_id, year, term), own in sorted(found.items()):
        earlier = (return_id, year - 1, term)
        before, known_from = found.get(earlier, set()), periods.get(earlier, "")
        if not before and return_id == _FROM_EVERY_SCHOOL and register:
            before, known_from = register, "the register of schools"
        told.append(
            Coverage(
                return_name=RETURNS[return_id].name,
                period=periods[return_id, year, term],
                schools_in=len(own),
                missing=tuple(sorted(before - own)),
                known_from=known_from,
            )
        )
    return told
