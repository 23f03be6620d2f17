"""Published figures as they are read from the package: one row per series, area and period."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from headway.benchmarks.areas import ENGLAND
from headway.benchmarks.areas import area as area_with_code
from headway.benchmarks.breaks import years_without
from headway.benchmarks.editions import Edition, packaged
from headway.benchmarks.labels import days_covered, read_label
from headway.benchmarks.series import Series, series
from headway.errors import FileRefused
from headway.store.engine import query, rows
from headway.vocabulary.figures import Gap, Oddity, Status, Symbol
from headway.vocabulary.years import Period, Undated

SQL = Path(__file__).parent / "sql"


@dataclass(frozen=True, kw_only=True, slots=True)
class PublishedFigure:
    """One published figure, or the published absence of one.

    Exactly one of ``value`` and ``symbol`` is null. ``gap`` says why there is no value as far
    as the bundle proves it; ``published_as`` is the year label as the source prints it;
    ``source`` names bundle and edition ("published:lait-2026-04").
    """

    series_id: str
    area: str
    period: Period
    published_as: str
    value: float | None
    symbol: Symbol | None = None
    gap: Gap | None = None
    status: Status = Status.UNSTATED
    oddity: Oddity | None = None
    source: str


@dataclass(frozen=True, kw_only=True, slots=True)
class _Year:
    """One period of one series, and what was published of each area by its code."""

    period: Period
    published_as: str
    status: Status
    cells: dict[str, tuple[float | None, str | None, str | None]]


class Figures:
    """The published figures of some series, read at once and asked often."""

    def __init__(self, edition: Edition, years: Mapping[str, Mapping[Period, _Year]]) -> None:
        self.edition = edition
        self._years = years
        self._series = {series_id: series(series_id, edition) for series_id in years}

    def figure(self, series_id: str, area: str, period: Period) -> PublishedFigure | None:
        """What was published of one area for one period; None when nothing was, not even a symbol.

        Raises:
            KeyError: The series is not among those loaded.
        """
        year = self._years[series_id].get(period)
        if year is None or area not in year.cells:
            return None
        return self._made(series_id, area, year)

    def periods(self, series_id: str) -> tuple[Period, ...]:
        """Every period the source has a label for, the earliest first and an undated one last."""
        return tuple(self._years[series_id])

    def latest(
        self, series_id: str, area: str, on_or_before: Period | None = None
    ) -> PublishedFigure | None:
        """The area's newest figure with a value, undated ones left out; None when it has none.

        Args:
            series_id: A series among those loaded.
            area: Three-digit code.
            on_or_before: Look no later than this period.
        """
        for period, year in reversed(list(self._years[series_id].items())):
            if isinstance(period, Undated):
                continue
            if on_or_before is not None and period.ends_on > on_or_before.ends_on:
                continue
            if area in year.cells and year.cells[area][0] is not None:
                return self._made(series_id, area, year)
        return None

    def trend(self, series_id: str, area: str) -> tuple[PublishedFigure, ...]:
        """The area's figures over every period, in the order of ``periods``, symbols among them."""
        return tuple(
            self._made(series_id, area, year)
            for year in self._years[series_id].values()
            if area in year.cells
        )

    def across(self, series_id: str, period: Period) -> Mapping[str, PublishedFigure]:
        """Every area's figure for one period, by area code; empty for a period without any."""
        year = self._years[series_id].get(period)
        if year is None:
            return {}
        return {area: self._made(series_id, area, year) for area in year.cells}

    def values(self, series_id: str, period: Period) -> Mapping[str, float]:
        """The values for one period, by area code, of the areas that have one."""
        year = self._years[series_id].get(period)
        if year is None:
            return {}
        return {area: cell[0] for area, cell in year.cells.items() if cell[0] is not None}

    def _made(self, series_id: str, area: str, year: _Year) -> PublishedFigure:
        value, symbol, gap = year.cells[area]
        named = self._series[series_id]
        return PublishedFigure(
            series_id=series_id,
            area=area,
            period=year.period,
            published_as=year.published_as,
            value=value,
            symbol=Symbol(symbol) if symbol else None,
            gap=Gap(gap) if gap else None,
            status=year.status,
            oddity=None if value is None else _oddity(named, area, year.period, value),
            source=self.edition.source,
        )


def _oddity(named: Series, area: str, period: Period, value: float) -> Oddity | None:
    if years_without(named.series_id, period):
        return Oddity.NOTHING_COLLECTED
    days, abolished_on = days_covered(period), area_with_code(area).abolished_on
    if days and abolished_on and days[0] >= abolished_on:
        return Oddity.AREA_ABOLISHED
    return named.oddity(value, of_england=area == ENGLAND)


def load(series_ids: Iterable[str], edition: Edition | None = None) -> Figures:
    """The figures of some series, from the packaged edition unless another is given.

    Args:
        series_ids: Which; ids that name no series of the edition are an error.
        edition: Whose figures; see ``headway.benchmarks.editions``.

    Raises:
        UnknownName: An id names no series of the edition.
        FileRefused: The edition's file is missing or damaged.
    """
    edition = edition or packaged()
    year_types = {series_id: series(series_id, edition).year_type for series_id in series_ids}
    years: dict[str, dict[Period, _Year]] = {series_id: {} for series_id in year_types}
    read = rows(
        query(SQL, "figures_of_series"),
        {"file": str(edition.figures_file), "series": list(year_types)},
        file=edition.figures_file,
    )
    current: _Year | None = None
    before = ("", "")
    for series_id, label, area, value, symbol, gap in read:
        if (series_id, label) != before:
            before = (series_id, label)
            understood = read_label(label, year_types[series_id])
            if understood is None:
                raise FileRefused(
                    f"“{edition.figures_file}” has a year label “{label}” that cannot be read. "
                    "Import the bundle again."
                )
            period, status = understood
            current = years[series_id].setdefault(
                period, _Year(period=period, published_as=label, status=status, cells={})
            )
        assert current is not None
        current.cells[area] = (value, symbol, gap)
    return Figures(edition, years)
