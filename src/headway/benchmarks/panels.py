"""A published series as a panel: every authority's values, year by year, with where methods change.

England and the regions are left out, and so is any value that cannot be as it stands. Where one
authority's own figures are in the place of its published ones, so they are here.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from headway.benchmarks.areas import AreaKind
from headway.benchmarks.areas import area as area_with_code
from headway.benchmarks.breaks import all_breaks, years_without
from headway.benchmarks.figures import Figures
from headway.benchmarks.labels import days_covered
from headway.benchmarks.series import Series, series
from headway.vocabulary.years import Undated, end_year

Values = Mapping[str, float]
"""Area code to value, of the authorities that have one."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Panel:
    """One series over its years. ``years`` maps the calendar year in which a period ends to the
    values of that period, the earliest first; ``breaks`` are the first years of new methods."""

    series: Series
    years: Mapping[int, Values]
    breaks: tuple[int, ...] = ()

    def is_one_method(self, earlier: int, later: int) -> bool:
        """Whether no change of method lies between two years."""
        return not any(earlier < first <= later for first in self.breaks)

    def until(self, year: int) -> "Panel":
        """The panel as it was known when the figures of a year were the last."""
        known = {y: values for y, values in self.years.items() if y <= year}
        return Panel(series=self.series, years=known, breaks=self.breaks)

    def by_the_method_of(self, year: int) -> tuple[int, ...]:
        """The years up to this one that its method was in force, this one included."""
        return tuple(y for y in self.years if y <= year and self.is_one_method(y, year))


def panel(figures: Figures, series_id: str) -> Panel:
    """The panel of a series among those loaded.

    Raises:
        KeyError: The series is not among those loaded.
    """
    named = series(series_id, figures.edition)
    years: dict[int, Values] = {}
    for period in figures.periods(series_id):
        if isinstance(period, Undated) or years_without(series_id, period):
            continue
        days = days_covered(period)
        sound = {
            code: value
            for code, value in sorted(figures.values(series_id, period).items())
            if (area := area_with_code(code)).kind is AreaKind.AUTHORITY
            and named.oddity(value) is None
            and (days is None or area.existed_between(*days))
        }
        if sound:
            years[end_year(period)] = sound
    return Panel(
        series=named,
        years=dict(sorted(years.items())),
        breaks=tuple(known.first_year for known in all_breaks(series_id)),
    )
