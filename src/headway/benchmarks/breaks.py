"""Breaks in method, and years in which nobody was assessed or counted: one table of both."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from headway.benchmarks.editions import PACKAGED
from headway.benchmarks.tables import read_table
from headway.vocabulary.years import (
    AcademicYear,
    CalendarYear,
    FinancialYear,
    Period,
    PointInYear,
    PooledYears,
    Undated,
    end_year,
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Break:
    """A change of method: figures before it cannot be set against figures from it on.

    ``first_year`` is the calendar year in which the first period of the new method ends.
    ``why`` is a sentence.
    """

    series_id: str
    first_year: int
    why: str
    source: str


@dataclass(frozen=True, kw_only=True, slots=True)
class YearsWithout:
    """Years for which nobody has a figure, and why. ``last_year`` is null where none will come.

    Years are named as in ``Break``. Such years alone do not keep figures on either side apart.
    """

    series_id: str
    first_year: int
    last_year: int | None
    why: str
    source: str


def all_breaks(series_id: str) -> tuple[Break, ...]:
    """Every known break of a series, the earliest first."""
    return _breaks().get(series_id, ())


def breaks_between(series_id: str, earlier: Period, later: Period) -> list[Break]:
    """The breaks that keep two periods of a series from being compared; none when one is undated.

    Args:
        series_id: The series.
        earlier: A period of it.
        later: Another; a break in its own first year counts.
    """
    if isinstance(earlier, Undated) or isinstance(later, Undated):
        return []
    first, last = end_year(earlier), end_year(later)
    return [found for found in all_breaks(series_id) if first < found.first_year <= last]


def years_without(series_id: str, period: Period) -> YearsWithout | None:
    """Why nobody has a figure of the series for a period, where that is known."""
    year = end_year(period)
    for known in _years_without().get(series_id, ()):
        if known.first_year <= year and (known.last_year is None or year <= known.last_year):
            return known
    return None


def period_ending(year: int, like: Period) -> Period:
    """The period of the same kind that ends in a calendar year."""
    match like:
        case AcademicYear():
            return AcademicYear(year - 1)
        case FinancialYear():
            return FinancialYear(year - 1)
        case CalendarYear():
            return CalendarYear(year)
        case PointInYear():
            return PointInYear(year, like.month)
        case PooledYears(last=FinancialYear(last), first=FinancialYear(first)):
            return PooledYears(
                last=FinancialYear(year - 1), first=FinancialYear(year - 1 - last + first)
            )
        case PooledYears(last=CalendarYear(last), first=CalendarYear(first)):
            return PooledYears(last=CalendarYear(year), first=CalendarYear(year - last + first))
        case _:
            return like


@cache
def _breaks() -> Mapping[str, tuple[Break, ...]]:
    found: dict[str, tuple[Break, ...]] = {}
    for line in read_table(PACKAGED / "breaks.csv"):
        if line["kind"] == "method":
            known = Break(
                series_id=line["series_id"],
                first_year=int(line["first_year"]),
                why=line["why"],
                source=line["source"],
            )
            found[known.series_id] = (*found.get(known.series_id, ()), known)
    return found


@cache
def _years_without() -> Mapping[str, tuple[YearsWithout, ...]]:
    found: dict[str, tuple[YearsWithout, ...]] = {}
    for line in read_table(PACKAGED / "breaks.csv"):
        if line["kind"] == "no figures":
            known = YearsWithout(
                series_id=line["series_id"],
                first_year=int(line["first_year"]),
                last_year=int(line["last_year"]) if line["last_year"] else None,
                why=line["why"],
                source=line["source"],
            )
            found[known.series_id] = (*found.get(known.series_id, ()), known)
    return found
