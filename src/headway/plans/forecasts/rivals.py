"""What else one could go by, for comparison: a series' own ups and downs, and a straight line.

Both give the interval that a textbook gives for 80 of 100 cases, from the authority's own points
by the method of the last one.
"""

from itertools import pairwise
from math import sqrt
from statistics import fmean

from headway.benchmarks.panels import Panel

Interval = tuple[float, float]

_T_80 = (
    3.0777, 1.8856, 1.6377, 1.5332, 1.4759, 1.4398, 1.4149, 1.3968, 1.3830, 1.3722,
)  # fmt: skip
"""Student's t that 80 of 100 lie within, for one to ten degrees of freedom."""


def points(panel: Panel, area: str, year: int) -> list[tuple[int, float]]:
    """The authority's values up to a year, by the method of that year."""
    return [
        (each, panel.years[each][area])
        for each in panel.by_the_method_of(year)
        if area in panel.years[each]
    ]


def own_history(known: list[tuple[int, float]], year: int) -> Interval | None:
    """The last value, give or take the authority's own past changes; null with under two."""
    steps = [(b[1] - a[1]) / sqrt(b[0] - a[0]) for a, b in pairwise(known)]
    if len(steps) < 2:
        return None
    last, ahead = known[-1][1], year - known[-1][0]
    size = sqrt(fmean(step * step for step in steps) * ahead) * _t(len(steps))
    return last - size, last + size


def straight_line(known: list[tuple[int, float]], year: int) -> Interval | None:
    """The least-squares line through the points, carried on; null with under four points."""
    if len(known) < 4:
        return None
    centre = fmean(x for x, _ in known)
    across = sum((x - centre) ** 2 for x, _ in known)
    level = fmean(y for _, y in known)
    slope = sum((x - centre) * (y - level) for x, y in known) / across
    left = [y - level - slope * (x - centre) for x, y in known]
    freedom = len(known) - 2
    error = sqrt(sum(each * each for each in left) / freedom)
    size = error * sqrt(1 + 1 / len(known) + (year - centre) ** 2 / across) * _t(freedom)
    middle = level + slope * (year - centre)
    return middle - size, middle + size


def _t(freedom: int) -> float:
    return _T_80[min(freedom, len(_T_80)) - 1]
