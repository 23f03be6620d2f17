"""From additive parts to a value and its interval; exact until it is shown, and rounded then."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import sqrt
from statistics import NormalDist

from headway.errors import OurMistake
from headway.measures import engine
from headway.measures.definition import Mean, Measure, Rate, Share, TailGap
from headway.measures.engine import Parts
from headway.measures.facts.lookups import vintage_of
from headway.measures.question import Question
from headway.store.edition import Edition
from headway.vocabulary.tables import progress_8
from headway.vocabulary.years import AcademicYear

_Z = NormalDist().inv_cdf(0.975)
_DFE_Z = 1.96
_TAIL = Fraction(1, 5)


@dataclass(frozen=True, kw_only=True, slots=True)
class Value:
    """A value in the measure's unit, with the 95% interval around it.

    ``exact`` null means nothing can be said (nobody is counted, or a rate is out of nobody).
    ``numerator`` is how many achieved, or how many events; null where nothing is counted so.
    ``whole`` is what a rate is out of, null for what is no rate.
    ``low`` and ``high`` null mean that no interval is given.
    """

    n: int
    exact: Fraction | None
    numerator: int | None = None
    whole: int | None = None
    low: float | None = None
    high: float | None = None


def answers(edition: Edition, question: Question) -> list[tuple[Parts, Value]]:
    """What a question asks for: each figure's parts with its value.

    Raises:
        WorkspaceUnusable: The edition is damaged.
    """
    asked = engine.parts(edition, question)
    if not isinstance(question.measure, TailGap):
        return [(parts, value(parts)) for parts in asked]
    spread: dict[tuple[object, ...], list[Parts]] = {}
    for parts in engine.at_values(edition, question):
        spread.setdefault(_whose(parts), []).append(parts)
    return [(parts, tail_gap(spread[_whose(parts)])) for parts in asked]


def value(parts: Parts) -> Value:
    """The value of one figure from its parts.

    Raises:
        OurMistake: The measure is not made of such parts (see ``tail_gap``).
    """
    measure, total = parts.measure, parts.total or 0
    match measure:
        case Share():
            share = Fraction(100 * total, parts.n)
            low, high = wilson(total, parts.n)
            return Value(n=parts.n, exact=share, numerator=total, low=low, high=high)
        case Mean():
            mean = Fraction(total, parts.n * measure.scale)
            half = _half_width(mean, parts, measure)
            if half is None:
                return Value(n=parts.n, exact=mean)
            middle = float(mean)
            return Value(n=parts.n, exact=mean, low=middle - half, high=middle + half)
        case Rate():
            rate = Fraction(100 * total, parts.whole) if parts.whole else None
            return Value(n=parts.n, exact=rate, numerator=total, whole=parts.whole)
    raise OurMistake(f"A {type(measure).__name__} has no value of its parts alone.")


def tail_gap(at_values: Sequence[Parts]) -> Value:
    """The gap between the median and the mean of the lowest fifth, in percent of the median.

    Args:
        at_values: How many have each value, for one figure.

    Source: National Indicator 92 (data.gov.uk). The cut is fractional: a value at the cut
    counts in part, so that the order of equal values is no matter.
    """
    ordered = sorted((parts.detail, parts.n) for parts in at_values)
    n = sum(count for _, count in ordered)
    if n == 0:
        return Value(n=0, exact=None)
    median = Fraction(_at(ordered, (n - 1) // 2) + _at(ordered, n // 2), 2)
    wanted = left = n * _TAIL
    lowest = Fraction(0)
    for points, count in ordered:
        taken = min(left, Fraction(count))
        lowest += taken * points
        left -= taken
    return Value(n=n, exact=100 * (median - lowest / wanted) / median if median else None)


def wilson(achieved: int, n: int) -> tuple[float, float]:
    """The 95% Wilson interval of a share, in percent. ``n`` is at least 1.

    Source: Wilson (1927); it keeps its coverage where few are counted, as Wald's does not.
    """
    share, z2 = achieved / n, _Z * _Z
    middle = share + z2 / (2 * n)
    half = _Z * sqrt(share * (1 - share) / n + z2 / (4 * n * n))
    low, high = (middle - half) / (1 + z2 / n), (middle + half) / (1 + z2 / n)
    return max(0.0, 100 * low), min(100.0, 100 * high)


def status(measure: Measure, year: AcademicYear) -> str:
    """How settled a figure is: the vintage of the table it needs; empty where it needs none."""
    if isinstance(measure, Mean) and measure.national_deviation:
        used = vintage_of(year)
        return used.status.value if used else ""
    return ""


def _half_width(mean: Fraction, parts: Parts, measure: Mean) -> float | None:
    """Half of the 95% interval; Progress 8 takes the national deviation, others their own."""
    if measure.national_deviation:
        used = vintage_of(parts.year)
        if used is None:
            return None
        national = progress_8.deviation(parts.year, used.status).overall
        return _DFE_Z * float(national) / sqrt(parts.n)
    if parts.n < 2 or parts.squares is None:
        return None
    variance = (Fraction(parts.squares, measure.scale**2) - parts.n * mean * mean) / (parts.n - 1)
    return _Z * sqrt(variance / parts.n)


def _whose(parts: Parts) -> tuple[object, ...]:
    return parts.year, parts.place, parts.group_by, parts.group_value


def _at(ordered: Sequence[tuple[int, int]], place: int) -> int:
    for points, count in ordered:
        if place < count:
            return points
        place -= count
    raise OurMistake("A place lies beyond the last value.")
