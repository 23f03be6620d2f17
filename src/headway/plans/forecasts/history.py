"""What a panel had shown by the end of a year: the last values, and how they come to move.

Changes between one year of the method and its next are split in two: what all authorities have
in common (the middle change) and each one's own. An authority's own ups and downs are few, so
their size is drawn towards that of the whole panel. One that stands further from the middle
than it usually does tends to come part of the way back; how much is measured on the years before.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise
from math import sqrt
from statistics import fmean, median

from headway.benchmarks.panels import Panel, Values

FEWEST_AUTHORITIES = 90
"""A change counts where at least so many authorities have both years."""

FEWEST_CHANGES = 3
"""No forecast from fewer changes than these, by one method."""

PANEL_WEIGHT = 8
"""How many of an authority's own changes weigh as much as the panel's together."""


@dataclass(frozen=True, kw_only=True, slots=True)
class History:
    """One series as it stood at the end of ``year``.

    ``last`` holds the authorities' last values; ``spread`` the usual size of an authority's own
    change in a year, in the unit of the series; ``common_spread`` that of the change all have in
    common; ``away`` how much further from the middle each stands than it usually does, and
    ``return_share`` the part of that which comes back in a year, 0 to 1. ``away`` is empty
    where too few have a value of that year for there to be a middle: an authority knows its own
    before others' are published.
    """

    year: int
    last: Values
    spread: Mapping[str, float]
    common_spread: float
    away: Mapping[str, float]
    return_share: float

    def middle(self, area: str) -> float:
        """Where an authority's value is expected if nothing else moves it."""
        return self.last[area] - self.return_share * self.away.get(area, 0.0)

    def scale(self, area: str) -> float:
        """The usual size of a year's change of an authority's, its own and the common together."""
        return sqrt(self.spread[area] ** 2 + self.common_spread**2)


def changes(panel: Panel, year: int) -> list[tuple[int, int]]:
    """The pairs of neighbouring years, up to this one and by its method, that changes are of.

    Years in which nobody was assessed lie between the two of a pair.
    """
    return [
        (earlier, later)
        for earlier, later in pairwise(panel.by_the_method_of(year))
        if len(panel.years[earlier].keys() & panel.years[later].keys()) >= FEWEST_AUTHORITIES
    ]


def history(panel: Panel, year: int) -> History | None:
    """What the panel had shown by the end of a year; null where that is too little to go by."""
    pairs = changes(panel, year)
    if len(pairs) < FEWEST_CHANGES or year not in panel.years:
        return None
    common: list[float] = []
    own: dict[str, list[float]] = {}
    for earlier, later in pairs:
        before, after = panel.years[earlier], panel.years[later]
        moved = {area: after[area] - before[area] for area in after if area in before}
        shared = median(moved.values())
        # A change over several years counts as its size in one, as if each year were alike.
        years = sqrt(later - earlier)
        common.append(shared / years)
        for area, change in moved.items():
            own.setdefault(area, []).append((change - shared) / years)
    return_share, away = _coming_back(panel, panel.by_the_method_of(pairs[-1][1]))
    if pairs[-1][1] != year:
        away = {}
    everyone = fmean(_squares(change for each in own.values() for change in each))
    spread = {
        area: sqrt((sum(_squares(each)) + PANEL_WEIGHT * everyone) / (len(each) + PANEL_WEIGHT))
        for area, each in own.items()
        if len(each) > 1
    }
    areas = spread.keys() & panel.years[year].keys()
    return History(
        year=year,
        last={area: panel.years[year][area] for area in sorted(areas)},
        spread=spread,
        common_spread=sqrt(fmean(_squares(common))),
        away=away,
        return_share=return_share,
    )


def _coming_back(panel: Panel, years: tuple[int, ...]) -> tuple[float, dict[str, float]]:
    """How much of the way back authorities came, by least squares, and how far each is away now."""
    totals: dict[str, list[float]] = {}
    away: dict[str, float] = {}
    up = down = 0.0
    for place, year in enumerate(years):
        values = panel.years[year]
        centre = median(values.values())
        if place > 1:
            before = panel.years[years[place - 1]]
            moved = {a: values[a] - before[a] for a in away if a in values and a in before}
            shared = median(moved.values()) if moved else 0.0
            up -= sum(away[area] * (change - shared) for area, change in moved.items())
            down += sum(away[area] ** 2 for area in moved)
        away = {}
        for area, value in values.items():
            stands = totals.setdefault(area, [])
            stands.append(value - centre)
            away[area] = stands[-1] - fmean(stands)
    return (min(1.0, max(0.0, up / down)) if down else 0.0), away


def _squares(values: Iterable[float]) -> list[float]:
    return [value * value for value in values]
