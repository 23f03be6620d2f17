"""The binomial distribution, exactly: how likely so few, or so many, are to have achieved."""

from functools import lru_cache
from itertools import accumulate
from math import exp, lgamma, log


@lru_cache(maxsize=4096)
def cumulative(n: int, share: float) -> tuple[float, ...]:
    """The chance of at most 0, 1, up to n, where each of n achieves with the chance ``share``.

    ``share`` lies between 0 and 1, ends included.
    """
    if share <= 0:
        return (1.0,) * (n + 1)
    if share >= 1:
        return (*(0.0,) * n, 1.0)
    odds, none = log(share) - log(1 - share), n * log(1 - share)
    ways = lgamma(n + 1)
    chances = (
        exp(ways - lgamma(k + 1) - lgamma(n - k + 1) + k * odds + none) for k in range(n + 1)
    )
    return (*tuple(min(1.0, total) for total in accumulate(chances))[:-1], 1.0)


def at_most(achieved: int, n: int, share: float) -> float:
    """The chance that so many or fewer of n achieve; 0 for below none."""
    return cumulative(n, share)[achieved] if achieved >= 0 else 0.0


def middle_tail(achieved: int, n: int, share: float) -> float:
    """The chance of fewer, and half that of just so many: the mid-p lower tail.

    Source: Lancaster (1961); counting the whole of "just so many" calls too much chance.
    """
    return (at_most(achieved, n, share) + at_most(achieved - 1, n, share)) / 2
