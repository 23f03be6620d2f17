"""Change over one year and three, as it was and net of England's, never across a break."""

from dataclasses import dataclass

from headway.benchmarks.areas import ENGLAND, Area
from headway.benchmarks.arithmetic import difference
from headway.benchmarks.breaks import breaks_between, period_ending, years_without
from headway.benchmarks.figures import Figures
from headway.benchmarks.series import Series
from headway.vocabulary.years import Period, PooledYears, Undated, end_year


@dataclass(frozen=True, kw_only=True, slots=True)
class Change:
    """How far a figure moved. ``net`` is the area's change less England's, in the series' unit;
    null where England lacks a value, or its figure is a total, or the area is England.

    ``improved`` and ``improved_net`` are null without a polarity or when nothing moved.
    Where there is no change to give, the numbers are null and ``why_not`` is a sentence.
    """

    years: int
    earlier: Period | None
    area: float | None
    england: float | None
    net: float | None
    improved: bool | None
    improved_net: bool | None
    why_not: str = ""


def change(figures: Figures, series: Series, area: Area, period: Period, years: int) -> Change:
    """How far an area's figure moved up to a period, beside England's.

    The earlier period is exactly so many years before: the nearest one with a value would be
    called by the wrong name.

    Args:
        figures: Loaded figures that include the series.
        series: The series.
        area: Whose figure.
        period: The later period, of the kind the series is for.
        years: How many years back.
    """
    if isinstance(period, Undated):
        return _no_change(years, None, "The source names no year for this figure.")
    earlier = period_ending(end_year(period) - years, period)
    if why_not := _why_not(figures, series, area, earlier, period):
        return _no_change(years, earlier, why_not)
    own = _moved(figures, series, area.code, earlier, period)
    england = None if area.code == ENGLAND else _moved(figures, series, ENGLAND, earlier, period)
    net = None
    if own is not None and england is not None and not series.england_is_total:
        net = difference(own, england)
    return Change(
        years=years,
        earlier=earlier,
        area=own,
        england=england,
        net=net,
        improved=None if own is None else series.polarity.improves(own),
        improved_net=None if net is None else series.polarity.improves(net),
    )


def _why_not(figures: Figures, series: Series, area: Area, earlier: Period, later: Period) -> str:
    for period in (later, earlier):
        if _value(figures, series, area.code, period) is None:
            known = years_without(series.series_id, period)
            because = f" {known.why}" if known else ""
            return f"{area.name} has no figure for {period.label}.{because}"
    if broken := breaks_between(series.series_id, earlier, later):
        newest = broken[-1]
        first = period_ending(newest.first_year, later)
        return f"The method changed in {first.label}. {newest.why}"
    if _overlap(earlier, later):
        return f"{earlier.label} and {later.label} have years in common."
    return ""


def _overlap(earlier: Period, later: Period) -> bool:
    return (
        isinstance(earlier, PooledYears)
        and isinstance(later, PooledYears)
        and earlier.last.ends_on >= later.first.ends_on
    )


def _moved(
    figures: Figures, series: Series, area: str, earlier: Period, later: Period
) -> float | None:
    before = _value(figures, series, area, earlier)
    after = _value(figures, series, area, later)
    return None if before is None or after is None else difference(after, before)


def _value(figures: Figures, series: Series, area: str, period: Period) -> float | None:
    figure = figures.figure(series.series_id, area, period)
    return None if figure is None else figure.value


def _no_change(years: int, earlier: Period | None, why_not: str) -> Change:
    return Change(
        years=years,
        earlier=earlier,
        area=None,
        england=None,
        net=None,
        improved=None,
        improved_net=None,
        why_not=why_not,
    )
