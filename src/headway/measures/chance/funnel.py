"""Funnel limits: how far a school's share may lie from the whole's before chance is no answer.

Schools differ for reasons besides chance, more than the binomial allows. By how much is measured
on the schools themselves, and the limits are widened to match; they are never narrowed.

Source: Spiegelhalter (2005), Funnel plots for comparing institutional performance, Statistics in
Medicine 24: exact limits, sections 3.1 and A.1.1; overdispersion, section 5 and A.3.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import floor, sqrt
from statistics import NormalDist, fmean

from headway.measures.chance.binomial import at_most, cumulative, middle_tail

_NORMAL = NormalDist()
_ENDS_DRAWN_IN = 0.1
"""This part of the scores at each end is drawn in to the next before their spread is measured."""
_SMALLEST = 1e-12


@dataclass(frozen=True, kw_only=True, slots=True)
class Counted:
    """One school's children: how many achieved, of how many. ``n`` is at least 1."""

    achieved: int
    n: int


def limits(
    n: int, share: float, *, within: float = 0.95, spread: float = 1.0
) -> tuple[float, float]:
    """The shares between which a school of n would lie so often by chance alone.

    Args:
        n: How many are counted.
        share: The whole's share, 0 to 1.
        within: How often.
        spread: By how much the variance is larger than the binomial's (``overdispersion``).

    Returns:
        Shares from 0 to 1. Between whole numbers of children the limits are interpolated.
    """
    outside = (1 - within) / 2
    tail = _NORMAL.cdf(_NORMAL.inv_cdf(outside) * sqrt(spread))
    return _limit(n, share, tail), _limit(n, share, 1 - tail)


def score(counted: Counted, share: float) -> float:
    """How far off a school is, as a normal deviate: below 0 where fewer achieved than expected."""
    tail = middle_tail(counted.achieved, counted.n, share)
    return _NORMAL.inv_cdf(min(1 - _SMALLEST, max(_SMALLEST, tail)))


def overdispersion(schools: Sequence[Counted], share: float) -> float:
    """How many times the binomial's variance the schools' own is: 1 where it is no more.

    Up to what chance would often give by itself, it counts as no more.
    """
    if len(schools) < 2:
        return 1.0
    scores = sorted(score(each, share) for each in schools)
    drawn_in = floor(_ENDS_DRAWN_IN * len(scores))
    low, high = scores[drawn_in], scores[len(scores) - 1 - drawn_in]
    found = fmean(min(high, max(low, each)) ** 2 for each in scores)
    return found if found > 1 + 2 * sqrt(2 / len(scores)) else 1.0


def chance_of_so_far(counted: Counted, share: float, spread: float = 1.0) -> float:
    """How often chance alone would put a school at least so far from the whole, either way."""
    return 2 * _NORMAL.cdf(-abs(score(counted, share)) / sqrt(spread))


def _limit(n: int, share: float, tail: float) -> float:
    reached = cumulative(n, share)
    k = next((k for k, chance in enumerate(reached) if chance >= tail), n)
    below = at_most(k - 1, n, share)
    just = reached[k] - below
    part = (reached[k] - tail) / just if just > 0 else 0.0
    return min(1.0, max(0.0, (k - part) / n))


def whole(schools: Sequence[Counted]) -> float:
    """The share of all the schools' children together."""
    return sum(each.achieved for each in schools) / sum(each.n for each in schools)
