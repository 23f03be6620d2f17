"""Sums on published figures, taken on the decimal digits that were published.

70.1 less 69.2 is 0.9 here, and not 0.8999999999999915: otherwise a difference that lies on a
half could round the wrong way.
"""

from collections.abc import Sequence
from decimal import Decimal


def difference(later: float, earlier: float) -> float:
    """The later value less the earlier."""
    return float(_digits(later) - _digits(earlier))


def mean(values: Sequence[float]) -> float | None:
    """The unweighted mean; None of no values."""
    if not values:
        return None
    return float(sum(map(_digits, values), Decimal()) / len(values))


def quartile_edges(values: Sequence[float]) -> tuple[float, float, float, float, float]:
    """The lowest value, the three quartiles, and the highest, interpolated linearly.

    Args:
        values: At least one, in any order.

    Source: DfE, Local Authority Interactive Tool, R/fn_analysis.R: R's ``quantile``, type 7.
    """
    ordered = [_digits(value) for value in sorted(values)]
    edges = [_quantile(ordered, Decimal(quarter) / 4) for quarter in range(5)]
    lowest, lower, middle, upper, highest = (float(edge) for edge in edges)
    return lowest, lower, middle, upper, highest


def _quantile(ordered: Sequence[Decimal], share: Decimal) -> Decimal:
    position = (len(ordered) - 1) * share
    below = int(position)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (position - below) * (ordered[above] - ordered[below])


def _digits(value: float) -> Decimal:
    return Decimal(repr(value))
