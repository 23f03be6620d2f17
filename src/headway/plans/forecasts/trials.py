"""Every forecast that could have been tried on figures now known: what it said, and what came.

A trial knows nothing of a later year than the one it is made in.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from headway.benchmarks.panels import Panel
from headway.plans.forecasts.forecast import FURTHEST
from headway.plans.forecasts.history import FEWEST_AUTHORITIES, History, history


@dataclass(frozen=True, kw_only=True, slots=True)
class Trial:
    """One forecast of one authority and what came: ``error`` is what came minus what was
    expected, in usual changes; ``scale`` the usual change, and ``came`` the figure."""

    topic: str
    series_id: str
    area: str
    made_in: int
    ahead: int
    error: float
    scale: float
    last: float
    came: float


def trials(panel: Panel) -> Iterator[Trial]:
    """The trials of a series: each year that had a history, one to three years ahead."""
    for year in panel.years:
        known: History | None = None
        for ahead in range(1, FURTHEST + 1):
            later = panel.years.get(year + ahead)
            if later is None or not panel.is_one_method(year, year + ahead):
                continue
            known = known or history(panel, year)
            if known is None:
                break
            areas = [area for area in known.last if area in later]
            if len(areas) < FEWEST_AUTHORITIES:
                continue
            for area in areas:
                scale = known.scale(area)
                if scale:
                    yield Trial(
                        topic=panel.series.topic,
                        series_id=panel.series.series_id,
                        area=area,
                        made_in=year,
                        ahead=ahead,
                        error=(later[area] - known.middle(area)) / scale,
                        scale=scale,
                        last=known.last[area],
                        came=later[area],
                    )
