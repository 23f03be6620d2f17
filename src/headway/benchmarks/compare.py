"""One area's figure beside England's, its region's, its statistical neighbours' and all others'."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from weakref import WeakKeyDictionary

from headway.benchmarks.areas import ENGLAND, Area, AreaKind, all_areas
from headway.benchmarks.areas import area as area_with_code
from headway.benchmarks.arithmetic import mean, quartile_edges
from headway.benchmarks.figures import Figures, PublishedFigure
from headway.benchmarks.labels import days_covered
from headway.benchmarks.neighbours import NEWEST, neighbours_of
from headway.benchmarks.series import Series
from headway.vocabulary.figures import Polarity
from headway.vocabulary.years import Period


@dataclass(frozen=True, kw_only=True, slots=True)
class NeighbourFigure:
    """One statistical neighbour's figure for the same series and period."""

    area: Area
    closeness: str
    figure: PublishedFigure | None


@dataclass(frozen=True, kw_only=True, slots=True)
class Rank:
    """Competition ranking among authorities with a value: 1 is best by the series' polarity."""

    place: int
    of: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Band:
    """DfE's quartile band, A best to D, with the four quarters' edges from lowest to highest."""

    letter: str
    edges: tuple[float, float, float, float, float]


@dataclass(frozen=True, kw_only=True, slots=True)
class Comparison:
    """Everything that stands beside one figure. Any part is null where the source has no value.

    ``region_area`` is the region whose figure it is; ``region_note`` says so in a sentence when
    that is a wider region than the area's own (London in place of Inner London).
    ``neighbours_mean`` is the unweighted mean of those of the ten that have a value.
    Rank and band are null without a polarity, and where the source makes no quartiles.
    """

    england: PublishedFigure | None
    region: PublishedFigure | None
    region_area: Area | None
    region_note: str
    neighbours: tuple[NeighbourFigure, ...]
    neighbours_mean: float | None
    neighbours_with_value: int
    neighbours_edition: int
    rank: Rank | None
    band: Band | None


def compare(
    figures: Figures,
    series: Series,
    area: Area,
    period: Period,
    neighbours_edition: int = NEWEST,
) -> Comparison:
    """Everything that stands beside one area's figure for one series and period.

    Args:
        figures: Loaded figures that include the series.
        series: The series.
        area: An authority; a region or England has no neighbours, rank or band, and nothing
            stands beside England.
        period: The period, of the kind the series is for.
        neighbours_edition: The year of the statistical neighbours model.

    Raises:
        UnknownName: There is no such edition of the neighbours.

    Source: DfE, Local Authority Interactive Tool, R/fn_analysis.R, for the neighbours' mean
    (unweighted, those without a value left out), the rank and the quartile bands.
    """
    region, region_area, region_note = _region(figures, series, area, period)
    neighbours = tuple(
        NeighbourFigure(
            area=area_with_code(neighbour.area),
            closeness=neighbour.closeness,
            figure=figures.figure(series.series_id, neighbour.area, period),
        )
        for neighbour in neighbours_of(area.code, neighbours_edition)
    )
    with_value = [
        neighbour.figure.value
        for neighbour in neighbours
        if neighbour.figure is not None and neighbour.figure.value is not None
    ]
    standing = _standing(figures, series, period)
    return Comparison(
        england=None if area.code == ENGLAND else figures.figure(series.series_id, ENGLAND, period),
        region=region,
        region_area=region_area,
        region_note=region_note,
        neighbours=neighbours,
        neighbours_mean=mean(with_value),
        neighbours_with_value=len(with_value),
        neighbours_edition=neighbours_edition,
        rank=rank(standing.values, area.code, series.polarity),
        band=_band(standing, area.code, series.polarity),
    )


def values_of_authorities(figures: Figures, series: Series, period: Period) -> Mapping[str, float]:
    """The values that a rank is taken among, by area code.

    One per authority that existed in the period and has a value. The source goes on giving some
    series for abolished authorities, or already gives them for their successors: one that did
    not exist then is left out, and so is one whose successor stands beside it in the same year.
    """
    values = figures.values(series.series_id, period)
    days = days_covered(period)
    return {
        area.code: values[area.code]
        for area in all_areas()
        if area.kind is AreaKind.AUTHORITY
        and area.code in values
        and (days is None or area.existed_between(*days))
        and not any(_stands(successor, values, days) for successor in area.successors)
    }


def rank(values: Mapping[str, float], area: str, polarity: Polarity) -> Rank | None:
    """The area's place among the values: equal values share the better place.

    None where the area has no value, or no polarity says which way is better.
    """
    if area not in values or polarity is Polarity.NONE:
        return None
    own = values[area]
    if polarity is Polarity.HIGH:
        better = sum(value > own for value in values.values())
    else:
        better = sum(value < own for value in values.values())
    return Rank(place=better + 1, of=len(values))


def band(values: Mapping[str, float], area: str, polarity: Polarity) -> Band | None:
    """The quarter of the values that the area's is in, A the best by the polarity.

    A value on the edge between two quarters is in the lower of them. None as for a rank.
    """
    return _band(_Standing.of(values), area, polarity)


@dataclass(frozen=True, slots=True)
class _Standing:
    """The values that ranks and bands are taken among, and the edges of their quarters."""

    values: Mapping[str, float]
    edges: tuple[float, float, float, float, float] | None

    @classmethod
    def of(cls, values: Mapping[str, float]) -> "_Standing":
        return cls(values, quartile_edges(list(values.values())) if values else None)


# One load serves every authority, and each asks for the standing of the same years.
_STANDINGS: WeakKeyDictionary[Figures, dict[tuple[str, Period], _Standing]] = WeakKeyDictionary()


def _standing(figures: Figures, series: Series, period: Period) -> _Standing:
    if not series.ranked or series.polarity is Polarity.NONE:
        return _Standing.of({})
    known = _STANDINGS.setdefault(figures, {})
    key = (series.series_id, period)
    if key not in known:
        known[key] = _Standing.of(values_of_authorities(figures, series, period))
    return known[key]


def _band(standing: _Standing, area: str, polarity: Polarity) -> Band | None:
    if standing.edges is None or area not in standing.values or polarity is Polarity.NONE:
        return None
    quarter = sum(standing.values[area] > edge for edge in standing.edges[1:4])
    letters = "ABCD" if polarity is Polarity.LOW else "DCBA"
    return Band(letter=letters[quarter], edges=standing.edges)


def _stands(code: str, values: Mapping[str, float], days: tuple[date, date] | None) -> bool:
    return code in values and (days is None or area_with_code(code).existed_between(*days))


def _region(
    figures: Figures, series: Series, area: Area, period: Period
) -> tuple[PublishedFigure | None, Area | None, str]:
    if area.region is None:
        return None, None, ""
    own = area_with_code(area.region)
    figure = figures.figure(series.series_id, own.code, period)
    if own.region is None or (figure is not None and figure.value is not None):
        return figure, own, ""
    wider = area_with_code(own.region)
    wider_figure = figures.figure(series.series_id, wider.code, period)
    if wider_figure is None or wider_figure.value is None:
        return figure, own, ""
    return wider_figure, wider, f"{own.name} has no figure, so {wider.name}’s stands here."
