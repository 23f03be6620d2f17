"""All that the rules may know of one objective's published series in one area.

The rules are pure: they look nothing up. Whoever asks for a verdict gathers this first.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from headway.benchmarks.breaks import period_ending
from headway.benchmarks.figures import PublishedFigure
from headway.benchmarks.panels import Panel
from headway.benchmarks.series import Series, YearType
from headway.plans.plan import Direction
from headway.vocabulary.figures import Polarity
from headway.vocabulary.years import (
    AcademicYear,
    CalendarYear,
    FinancialYear,
    Period,
    PointInYear,
    end_year,
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Evidence:
    """One published series in one area, with whatever a gap is measured to.

    ``figures`` has one row per period, the area's own, in order. ``periods`` are all those that
    any area has a value for. ``breaks`` gives, by the end year of the first period of a new
    method, why it changed; ``years_without`` why nobody has a figure for an end year
    that the objective looks to.
    ``against`` is the value of the comparator that the target names, by end year;
    ``against_name`` is how a sentence calls it, ``against_series`` the series it is of, and
    ``against_is_wider`` whether it is England's or a region's. ``panel`` is the series in every
    authority, for a chance; null where no target of the objective needs one.
    """

    series: Series
    figures: tuple[PublishedFigure, ...] = ()
    periods: tuple[Period, ...] = ()
    breaks: Mapping[int, str] = field(default_factory=dict)
    years_without: Mapping[int, str] = field(default_factory=dict)
    against: Mapping[int, float] = field(default_factory=dict)
    against_name: str = ""
    against_series: Series | None = None
    against_is_wider: bool = False
    panel: Panel | None = None

    @property
    def direction(self) -> Direction | None:
        """Which way is better, as the source says; null where it does not."""
        published = {Polarity.HIGH: Direction.HIGHER, Polarity.LOW: Direction.LOWER}
        return published.get(self.series.polarity)

    @property
    def is_against_a_total(self) -> bool:
        """Whether the comparator's figures are totals, larger than any area's by their size."""
        of = self.against_series
        return self.against_is_wider and of is not None and of.england_is_total

    def figure_for(self, year: int) -> PublishedFigure | None:
        """The figure of the period ending that year; null where the series has no row for it."""
        found = [f for f in self.figures if end_year(f.period) == year]
        return max(found, key=lambda f: (f.value is not None, f.period.ends_on), default=None)

    def latest(self, on_or_before: date) -> PublishedFigure | None:
        """The last figure with a value whose period had ended by the day; null where none had."""
        found = [
            f for f in self.figures if f.value is not None and f.period.ends_on <= on_or_before
        ]
        return max(found, key=lambda f: f.period.ends_on, default=None)

    def break_between(self, earlier: int, later: int) -> tuple[int, str] | None:
        """The first change of method after the earlier end year and up to the later one."""
        between = [year for year in sorted(self.breaks) if earlier < year <= later]
        return (between[0], self.breaks[between[0]]) if between else None

    def period_ending(self, year: int) -> Period:
        """The period of this series that ends that year, whether or not it has figures."""
        for period in self.periods:
            if end_year(period) == year:
                return period
        return period_ending(
            year, self.periods[-1] if self.periods else _LIKE[self.series.year_type]
        )


def exact(value: float) -> Decimal:
    """The value to the twelve significant digits that figures are stored to."""
    return Decimal(f"{value:.12g}")


_LIKE: dict[YearType, Period] = {
    YearType.ACADEMIC: AcademicYear(2000),
    YearType.FINANCIAL: FinancialYear(2000),
    YearType.CALENDAR: CalendarYear(2000),
    YearType.JANUARY: PointInYear(2000, 1),
    YearType.SEPTEMBER: PointInYear(2000, 9),
    YearType.ANNUAL: PointInYear(2000),
}
"""Some period of each kind, for a series that has none of its own."""
