"""Published figures with one authority's own, worked out from its records, in their place."""

from collections.abc import Mapping

from headway.benchmarks.figures import Figures, PublishedFigure
from headway.vocabulary.years import Period, Undated

Own = Mapping[str, Mapping[Period, PublishedFigure]]
"""By series and period. Each says in its ``source`` that it is computed, and by which edition."""


class FiguresWithOwn(Figures):
    """As ``Figures``, but the area's figures of the series in ``own`` are its own alone.

    The two are never mixed in one line: where a series has own figures, none published of the
    area is given, and a year without an own figure has none.
    """

    def __init__(self, published: Figures, area: str, own: Own) -> None:
        """Put own figures of loaded series in the place of the published ones."""
        self.edition = published.edition
        self._published = published
        self._area = area
        self._own = {series_id: figures for series_id, figures in own.items() if figures}

    def figure(self, series_id: str, area: str, period: Period) -> PublishedFigure | None:
        if self._is_own(series_id, area):
            return self._own[series_id].get(period)
        return self._published.figure(series_id, area, period)

    def periods(self, series_id: str) -> tuple[Period, ...]:
        published = self._published.periods(series_id)
        further = set(self._own.get(series_id, ())) - set(published)
        dated = [each for each in (*published, *further) if not isinstance(each, Undated)]
        undated = [each for each in published if isinstance(each, Undated)]
        return (*sorted(dated, key=lambda period: period.ends_on), *undated)

    def latest(
        self, series_id: str, area: str, on_or_before: Period | None = None
    ) -> PublishedFigure | None:
        if not self._is_own(series_id, area):
            return self._published.latest(series_id, area, on_or_before)
        found = [
            figure
            for figure in self.trend(series_id, area)
            if figure.value is not None
            and not isinstance(figure.period, Undated)
            and (on_or_before is None or figure.period.ends_on <= on_or_before.ends_on)
        ]
        return found[-1] if found else None

    def trend(self, series_id: str, area: str) -> tuple[PublishedFigure, ...]:
        if not self._is_own(series_id, area):
            return self._published.trend(series_id, area)
        own = self._own[series_id]
        return tuple(own[period] for period in self.periods(series_id) if period in own)

    def across(self, series_id: str, period: Period) -> Mapping[str, PublishedFigure]:
        return self._in_place(series_id, period, self._published.across(series_id, period))

    def values(self, series_id: str, period: Period) -> Mapping[str, float]:
        published = self._published.values(series_id, period)
        if series_id not in self._own:
            return published
        others = {area: value for area, value in published.items() if area != self._area}
        own = self._own[series_id].get(period)
        return others if own is None or own.value is None else {**others, self._area: own.value}

    def _is_own(self, series_id: str, area: str) -> bool:
        return area == self._area and series_id in self._own

    def _in_place(
        self, series_id: str, period: Period, published: Mapping[str, PublishedFigure]
    ) -> Mapping[str, PublishedFigure]:
        if series_id not in self._own:
            return published
        others = {area: each for area, each in published.items() if area != self._area}
        own = self._own[series_id].get(period)
        return others if own is None else {**others, self._area: own}
