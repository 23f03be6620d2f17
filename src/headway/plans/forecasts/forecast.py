"""A forecast of one authority's figure, and the chance that it reaches a value.

It starts from the last value. Nothing is drawn through the points: a straight line through
them has more error than saying that nothing changes. How wide the interval must be is what
forecasts made in the same way, of all authorities in earlier years, have shown.
"""

from dataclasses import dataclass

from headway.benchmarks.panels import Panel
from headway.plans.forecasts.calibration import ALL_TOPICS, Calibration, Errors, shipped
from headway.plans.forecasts.history import (
    FEWEST_AUTHORITIES,
    FEWEST_CHANGES,
    changes,
    history,
)
from headway.plans.plan import Direction

FURTHEST = 3
"""Years ahead that a forecast may look."""

LOW, HIGH = 10, 90
"""The percents between which the interval lies: 80 of 100 forecasts are to hold."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Forecast:
    """What may become of one authority's figure.

    ``made_in`` is the end year of the last value, ``year`` that of the one forecast; ``middle``
    is as likely too low as too high, and the figure comes between ``low`` and ``high`` in 80 of
    100 cases. All in the unit of the series. ``topic_tried`` names the topic whose past forecasts
    say so; empty where none in the topic of the series could yet be tried, and all others' do.
    """

    series_id: str
    area: str
    made_in: int
    year: int
    expected: float
    scale: float
    topic_tried: str
    errors: Errors

    @property
    def middle(self) -> float:
        return self._at(50)

    @property
    def low(self) -> float:
        return self._at(LOW)

    @property
    def high(self) -> float:
        return self._at(HIGH)

    def chance(self, goal: float, direction: Direction) -> float:
        """The chance, 0.01 to 0.99, that the figure is at the goal or better."""
        if self.scale == 0:
            is_there = self.expected >= goal
            if direction is Direction.LOWER:
                is_there = self.expected <= goal
            return 0.99 if is_there else 0.01
        below = self.errors.share_below((goal - self.expected) / self.scale)
        return below if direction is Direction.LOWER else 1 - below

    def _at(self, percent: int) -> float:
        return self.expected + self.scale * self.errors.at(percent)


@dataclass(frozen=True, kw_only=True, slots=True)
class NoForecast:
    """Why none is made, as a sentence."""

    because: str


def forecast(
    panel: Panel, area: str, year: int, calibration: Calibration | None = None
) -> Forecast | NoForecast:
    """An authority's figure in a later year, from its last one.

    Args:
        panel: The series.
        area: Three-digit code.
        year: The calendar year in which the period to forecast ends.
        calibration: What past forecasts have shown; the shipped table unless given.
    """
    made_in = max((y for y, values in panel.years.items() if area in values), default=None)
    if made_in is None:
        return NoForecast(because="There is no figure to start from.")
    if year <= made_in:
        return NoForecast(because=f"The figure of {year} is not in the future.")
    if year - made_in > FURTHEST:
        return NoForecast(
            because=f"It is {year - made_in} years from the last figure, and no forecast "
            f"looks further than {FURTHEST}."
        )
    if not panel.is_one_method(made_in, year):
        return NoForecast(because="The method changes before then, and none reaches across.")
    known = history(panel, made_in)
    if known is None:
        return NoForecast(because=_too_little(panel, made_in))
    if area not in known.last:
        return NoForecast(because="The area itself has too few figures by this method.")
    tried = shipped() if calibration is None else calibration
    topic = panel.series.topic if (panel.series.topic, year - made_in) in tried else ALL_TOPICS
    return Forecast(
        series_id=panel.series.series_id,
        area=area,
        made_in=made_in,
        year=year,
        expected=known.middle(area),
        scale=known.scale(area),
        topic_tried=topic,
        errors=tried[topic, year - made_in],
    )


def _too_little(panel: Panel, year: int) -> str:
    found = len(changes(panel, year))
    years = "change" if found == 1 else "changes"
    return (
        f"There are {found} {years} from one year to the next by this method, in at least "
        f"{FEWEST_AUTHORITIES} authorities, and a forecast needs {FEWEST_CHANGES}."
    )
