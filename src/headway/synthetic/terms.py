"""The invented authority's terms, census days, and how many sessions each part of a year has."""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

PARTS = ("autumn", "spring", "summer_1", "summer_2")
"""Attendance comes in four parts: two terms, and the two halves of the summer term."""

SESSIONS = {"autumn": 144, "spring": 116, "summer_1": 54, "summer_2": 66}


@dataclass(frozen=True, slots=True)
class Census:
    """One school census: the academic year it falls in, its term and its day."""

    year: int
    term: str
    day: date

    @property
    def calendar_year(self) -> int:
        return self.day.year

    @property
    def attendance(self) -> tuple[tuple[int, str], ...]:
        """The parts of a year it reports attendance for: the term before."""
        if self.term == "SPR":
            return ((self.year, "autumn"),)
        if self.term == "SUM":
            return ((self.year, "spring"),)
        if self.year == 2020:
            return ()
        return ((self.year - 1, "summer_1"), (self.year - 1, "summer_2"))

    @property
    def exclusions(self) -> tuple[tuple[int, str], ...]:
        """The terms it reports exclusions for: two terms before.

        Autumn 2020 reports two, the census that would have brought the first being cancelled.
        """
        if self.term == "SPR":
            return ((self.year - 1, "SUM"),)
        if self.term == "SUM":
            return ((self.year, "AUT"),)
        spring = (self.year - 1, "SPR")
        return ((2019, "AUT"), spring) if self.year == 2020 else (spring,)


def censuses(first: int, last: int) -> list[Census]:
    """Every census of the years, and the autumn census after them that completes the last.

    The summer 2020 census was cancelled, so spring 2020 attendance never came.
    """
    found = []
    for year in range(first, last + 2):
        found.append(Census(year, "AUT", _weekday(year, 10, 1)))
        if year > last:
            break
        found.append(Census(year, "SPR", _weekday(year + 1, 1, 3)))
        if year != 2019:
            found.append(Census(year, "SUM", _weekday(year + 1, 5, 3)))
    return found


@cache
def _weekday(year: int, month: int, nth: int) -> date:
    first = date(year, month, 1)
    return first + timedelta(days=(3 - first.weekday()) % 7 + 7 * (nth - 1))


def bounds(year: int, part: str) -> tuple[date, date]:
    """The first and last day of a part of an academic year."""
    return {
        "autumn": (date(year, 9, 3), date(year, 12, 20)),
        "spring": (date(year + 1, 1, 6), date(year + 1, 4, 4)),
        "summer_1": (date(year + 1, 4, 22), date(year + 1, 5, 24)),
        "summer_2": (date(year + 1, 6, 3), date(year + 1, 7, 22)),
    }[part]


def spring_day(year: int) -> date:
    """January census day: the day characteristics are read on."""
    return _weekday(year + 1, 1, 3)
