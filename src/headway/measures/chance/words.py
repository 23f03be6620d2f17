"""Whether a difference is more than chance, in words and never in stars or colours."""

from collections.abc import Sequence
from enum import StrEnum

from headway.measures.chance.funnel import Counted, chance_of_so_far, overdispersion
from headway.measures.chance.many import false_discovery_rates

FEWEST = 11
"""Of fewer children nothing is said: one child is a tenth of the figure."""

FALSE_ALARMS = 0.05
"""The share of false alarms that is put up with among the differences called real."""


class Difference(StrEnum):
    """What can be said of a difference from the whole."""

    LIKELY_REAL = "likely real"
    COULD_BE_CHANCE = "could be chance"
    TOO_FEW = "too few to say"


def differences(schools: Sequence[Counted], share: float) -> list[Difference]:
    """What can be said of each school's difference from the whole, all being looked at together.

    Args:
        schools: At least one child counted in each.
        share: What they are held against, 0 to 1.
    """
    enough = [each for each in schools if each.n >= FEWEST]
    spread = overdispersion(enough, share)
    rates = iter(false_discovery_rates([chance_of_so_far(each, share, spread) for each in enough]))
    found = []
    for each in schools:
        if each.n < FEWEST:
            found.append(Difference.TOO_FEW)
        else:
            is_real = next(rates) <= FALSE_ALARMS
            found.append(Difference.LIKELY_REAL if is_real else Difference.COULD_BE_CHANCE)
    return found
