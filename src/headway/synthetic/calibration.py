"""How real authorities were spread, year by year, so that the invented one is not odd.

Source: DfE, Local Authority Interactive Tool (Open Government Licence v3.0): the 5th, 50th and
95th percentile of English local authorities, in ``calibration.csv``. A year is an academic
year by its start; for children looked after, the year in which 31 March falls is its end.
"""

import csv
from dataclasses import dataclass
from functools import cache
from math import erf, exp, pi, sqrt
from pathlib import Path
from statistics import NormalDist

NORMAL = NormalDist()
_GRID = tuple((-4 + 0.05 * step, exp(-((-4 + 0.05 * step) ** 2) / 2) / sqrt(2 * pi) * 0.05)
              for step in range(161))  # fmt: skip


@dataclass(frozen=True, slots=True)
class Spread:
    """The 5th, 50th and 95th percentile of real authorities in one year."""

    low: float
    middle: float
    high: float

    def holds(self, value: float) -> bool:
        return self.low <= value <= self.high


@cache
def spreads() -> dict[tuple[str, int], Spread]:
    """Every spread held, by figure and academic year (its start)."""
    with (Path(__file__).parent / "calibration.csv").open(encoding="utf-8", newline="") as lines:
        return {
            (row["figure"], int(row["year"])): Spread(
                float(row["p05"]), float(row["p50"]), float(row["p95"])
            )
            for row in csv.DictReader(lines)
        }


@cache
def typical(figure: str, year: int) -> float:
    """The middle authority's value that year, or in the nearest year that has one."""
    years = [held for name, held in spreads() if name == figure]
    nearest = min(years, key=lambda held: (abs(held - year), held))
    return spreads()[figure, nearest].middle


def phi(x: float) -> float:
    """The share of a standard normal below x."""
    return 0.5 * (1 + erf(x / 1.4142135623730951))


def line_for(share: float) -> float:
    """Where to draw a line on a standard normal so that this share lies above it."""
    return NORMAL.inv_cdf(1 - share)


@cache
def line_for_all(share: float, tests: int, loading: float) -> float:
    """The line each of several related tests needs so that this share passes all of them.

    Every test is ``loading`` times one shared standard normal plus noise of its own, so
    that each is standard normal; the line is found by halving.
    """
    noise = sqrt(1 - loading**2)
    low, high = -5.0, 5.0
    for _ in range(50):
        line = (low + high) / 2
        passing = sum(w * phi((loading * x - line) / noise) ** tests for x, w in _GRID)
        low, high = (line, high) if passing > share else (low, line)
    return (low + high) / 2
