"""Many tests at once: of a hundred schools some five are "far off" by chance alone."""

from collections.abc import Sequence


def false_discovery_rates(chances: Sequence[float]) -> list[float]:
    """For each test, the share of false alarms among all that are called real if it is.

    Args:
        chances: How often chance alone would give so much (p values), in any order.

    Source: Benjamini and Hochberg (1995), the step-up procedure, as adjusted p values.
    """
    ranked = sorted(range(len(chances)), key=chances.__getitem__)
    found = [1.0] * len(chances)
    lowest = 1.0
    for rank in range(len(ranked), 0, -1):
        place = ranked[rank - 1]
        lowest = min(lowest, chances[place] * len(ranked) / rank)
        found[place] = lowest
    return found
