"""Steadier shares for small schools: drawn towards the whole, the more the fewer children.

A school with twelve children swings by chance. What is known of all schools says how much of the
difference is likely to be its own.

Source: empirical Bayes with a beta prior fitted by moments (Kleinman, 1973).
"""

from collections.abc import Sequence
from dataclasses import dataclass

from headway.measures.chance.funnel import Counted, whole


@dataclass(frozen=True, kw_only=True, slots=True)
class Prior:
    """What all schools say of one: ``share`` is the whole's, 0 to 1, and ``weight`` how many of
    a school's own children it is worth; null where schools differ by no more than chance."""

    share: float
    weight: float | None

    def steadied(self, counted: Counted) -> float:
        """A school's share, 0 to 1, drawn towards the whole's."""
        if self.weight is None:
            return self.share
        return (counted.achieved + self.weight * self.share) / (counted.n + self.weight)


def prior(schools: Sequence[Counted]) -> Prior:
    """The prior that a list of schools gives. At least one child must be counted."""
    share, total = whole(schools), sum(each.n for each in schools)
    spread = sum(each.n * (each.achieved / each.n - share) ** 2 for each in schools)
    at_chance = share * (1 - share)
    own = total - sum(each.n**2 for each in schools) / total
    if at_chance == 0 or own == 0:
        return Prior(share=share, weight=None)
    by_chance = len(schools) - 1
    likeness = (spread / at_chance - by_chance) / (own - by_chance) if own > by_chance else 0.0
    if likeness <= 0:
        return Prior(share=share, weight=None)
    return Prior(share=share, weight=max(0.0, 1 / likeness - 1))


def pooled(years: Sequence[Counted]) -> Counted:
    """Several years of one school taken together."""
    return Counted(achieved=sum(each.achieved for each in years), n=sum(each.n for each in years))
