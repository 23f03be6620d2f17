"""How many decimal places to show a series to, where its dictionary does not say."""

from headway.benchmarks.bundles import DecimalsUsed

REAL_EVIDENCE = 4
"""One value in so many must need a decimal place before it is shown: a few values that were
published unrounded by oversight should not lend false precision to all the others."""


def inferred_decimals(used: DecimalsUsed) -> int:
    """The most decimal places, two at the utmost, that a quarter of the values need."""
    if used.with_two * REAL_EVIDENCE >= used.numbers > 0:
        return 2
    return 1 if used.with_one * REAL_EVIDENCE >= used.numbers > 0 else 0
