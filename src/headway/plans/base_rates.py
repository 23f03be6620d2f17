"""Base rates: of the authorities that started as far behind, how many went as far, and which.

A journey is one authority's change over so many years by one method. It starts like ours where
its authority then stood about as far behind the middle one, in standard deviations between
authorities. Journeys of one authority overlap and are no separate evidence, so the interval
counts authorities.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt
from statistics import median, pstdev

from headway.benchmarks.panels import Panel, Values
from headway.plans.plan import Direction
from headway.vocabulary.figures import Polarity

ALIKE = 0.25
"""How near a start must be, in standard deviations between authorities."""

FEWEST_AUTHORITIES = 20
"""A share of fewer authorities' journeys than these says too little."""

_95 = 1.959964
"""The normal deviate that 95 of 100 lie within."""


@dataclass(frozen=True, kw_only=True, slots=True)
class BaseRate:
    """``arrived`` of ``journeys`` went as far or further; they are of ``authorities``, and
    ``who`` are the codes of those that did, at least once. ``low`` and ``high`` are a 95%
    interval of the share, 0 to 1, with authorities as its cases."""

    years: int
    journeys: int
    arrived: int
    authorities: int
    who: tuple[str, ...]
    low: float
    high: float

    @property
    def share(self) -> float:
        return self.arrived / self.journeys


@dataclass(frozen=True, kw_only=True, slots=True)
class NoBaseRate:
    """Why there is none, as a sentence."""

    because: str


def base_rate(
    panel: Panel, area: str, goal: float, years: int, direction: Direction | None = None
) -> BaseRate | NoBaseRate:
    """How often others went as far as from an authority's last value to a goal.

    How far behind it is, is told in the last year that others have figures of too.

    Args:
        panel: The series.
        area: Three-digit code of the authority that has the goal.
        goal: The value to reach, in the unit of the series.
        years: In how many years.
        direction: Which way is better, where the plan has to say; the source's comes first.
    """
    better = _sign(panel, direction)
    if better is None:
        return NoBaseRate(because="Neither the source nor the plan says which way is better.")
    start = max((y for y, values in panel.years.items() if area in values), default=None)
    if start is None:
        return NoBaseRate(because="There is no figure to start from.")
    to_go = better * (goal - panel.years[start][area])
    if to_go <= 0:
        return NoBaseRate(because="The last figure is there already.")
    among = [values for values in panel.years.values() if len(values) >= FEWEST_AUTHORITIES]
    behind = _behind(next((v for v in reversed(among) if area in v), {}), better)
    if area not in behind:
        return NoBaseRate(because="Nothing says how far behind others it is.")
    found: dict[str, list[bool]] = defaultdict(list)
    for year, values in panel.years.items():
        later = panel.years.get(year + years, {})
        if not panel.is_one_method(year, year + years):
            continue
        for other, distance in _behind(values, better).items():
            if other != area and other in later and abs(distance - behind[area]) <= ALIKE:
                found[other].append(better * (later[other] - values[other]) >= to_go)
    if len(found) < FEWEST_AUTHORITIES:
        return NoBaseRate(
            because=f"{len(found)} authorities have started as far behind, too few to go by."
        )
    low, high = _interval(list(found.values()))
    return BaseRate(
        years=years,
        journeys=sum(map(len, found.values())),
        arrived=sum(map(sum, found.values())),
        authorities=len(found),
        who=tuple(sorted(other for other, went in found.items() if any(went))),
        low=low,
        high=high,
    )


def _sign(panel: Panel, direction: Direction | None) -> int | None:
    match panel.series.polarity, direction:
        case (Polarity.HIGH, _) | (Polarity.NONE, Direction.HIGHER):
            return 1
        case (Polarity.LOW, _) | (Polarity.NONE, Direction.LOWER):
            return -1
    return None


def _behind(values: Values, better: int) -> dict[str, float]:
    """How far each authority is on the worse side of the middle one; none where all are alike."""
    if not values:
        return {}
    apart = pstdev(values.values())
    centre = median(values.values())
    return {a: better * (centre - value) / apart for a, value in values.items()} if apart else {}


def _interval(journeys: Sequence[Sequence[bool]]) -> tuple[float, float]:
    """Wilson's interval, with as many cases as the spread between authorities bears out.

    Source: the effective sample size of a cluster sample (Korn and Graubard, 1998), no greater
    than the number of authorities where journeys of one are alike.
    """
    total = sum(map(len, journeys))
    share = sum(map(sum, journeys)) / total
    cases = float(len(journeys))
    if 0 < share < 1:
        spread = sum((sum(went) - share * len(went)) ** 2 for went in journeys)
        variance = spread * len(journeys) / (len(journeys) - 1) / total**2
        cases = min(total, share * (1 - share) / variance) if variance else float(total)
    z = _95**2 / cases
    middle = (share + z / 2) / (1 + z)
    half = sqrt(share * (1 - share) * z + z * z / 4) / (1 + z)
    return max(0.0, middle - half), min(1.0, middle + half)
