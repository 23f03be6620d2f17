"""Published numbers as linear facts over whole-number cells: all that anyone can know from them.

A cell is a count that is true of some children, under a name that is the same in every release
(``cells``). Whatever is published about cells is one or two inequalities with whole-number
coefficients, exact to the last digit that was shown, so that "what can be worked out?" is a
question of arithmetic and has one answer.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

Terms = tuple[tuple[str, int], ...]
"""Cells, each with what it is multiplied by; never nought, and no cell twice."""


@dataclass(frozen=True, slots=True)
class Fact:
    """That a sum of cells, each times a whole number, lies between two whole numbers.

    ``low`` and ``high`` are included; null is no limit on that side. ``said`` is who or what
    says so: a release, another's publication, or the structure of the table.
    """

    terms: Terms
    low: int | None
    high: int | None
    said: str

    def total(self, values: Mapping[str, int]) -> int:
        """The sum, in a table of values."""
        return sum(times * values[cell] for cell, times in self.terms)

    def holds(self, values: Mapping[str, int]) -> bool:
        """Whether a table of values agrees with it."""
        total = self.total(values)
        return (self.low is None or self.low <= total) and (self.high is None or total <= self.high)

    @property
    def is_exact_count(self) -> bool:
        """Whether it gives one cell away entirely."""
        return len(self.terms) == 1 and self.terms[0][1] == 1 and self.low == self.high


def exact(cell: str, value: int, said: str) -> Fact:
    """A count as it is."""
    return Fact(((cell, 1),), value, value, said)


def rounded(cell: str, shown: int, base: int, said: str) -> Fact:
    """A count rounded to the nearest multiple of ``base``, halves upwards."""
    return Fact(((cell, 1),), max(0, shown - base // 2), shown + (base - 1) // 2, said)


def fewer_than(cell: str, limit: int, said: str) -> Fact:
    """A count shown as "fewer than", where nought would have been shown as nought."""
    return Fact(((cell, 1),), 1, limit - 1, said)


def within(cell: str, low: int | None, high: int | None, said: str) -> Fact:
    """A count of which an interval is known: perturbed by bounded noise, or read off a bar."""
    return Fact(((cell, 1),), low, high, said)


def adds_up(total: str, parts: Iterable[str], said: str) -> Fact:
    """That a total is the sum of its parts: groups of all, schools of an area, pooled years."""
    return Fact(_terms([(total, 1), *((part, -1) for part in parts)]), 0, 0, said)


def complement(rest: str, whole: str, part: str, said: str) -> Fact:
    """That what is left out of a whole is known too, although nobody prints it."""
    return adds_up(whole, (part, rest), said)


def difference(more: str, fewer: str, shown: int, said: str) -> Fact:
    """A difference of two counts as it is: two lenses on the same children, or two years."""
    return Fact(_terms([(more, 1), (fewer, -1)]), shown, shown, said)


def at_least_as_many(more: str, fewer: str, said: str) -> Fact:
    """The order of two counts: given away by a rank, or by how a table is sorted."""
    return Fact(_terms([(more, 1), (fewer, -1)]), 0, None, said)


def percentage(part: str, whole: str, shown: Decimal, said: str) -> tuple[Fact, Fact]:
    """A percentage of a cohort, whether that is known, rounded or hidden.

    The digits shown say how finely it was rounded: 62.5 is between 62.45 and 62.55.
    """
    return _ratio(((part, 100),), whole, shown, said)


def average(
    points: str, counted: str, shown: Decimal, said: str, *, scale: int = 1, least: int = 0
) -> tuple[Fact, Fact]:
    """An average of scores over those counted.

    Args:
        points: The cell of the sum of scores, each less the least there can be, so that it
            is never negative.
        counted: How many there are.
        shown: The average, with the digits that were shown.
        said: By whom.
        scale: By how much the stored scores are too big.
        least: The least that one score can be, in that scale.
    """
    return _ratio(((points, 1), (counted, least)), counted, shown * scale, said, step=scale)


def gap(
    one: tuple[str, int], other: tuple[str, int], shown: Decimal, said: str
) -> tuple[Fact, Fact]:
    """The difference between two percentages, in percentage points.

    Args:
        one: The cell of those who achieved, and of how many.
        other: The same of the other group.
        shown: The gap, with the digits that were shown.
        said: By whom. The two cohorts are taken to be known, which is never too little.
    """
    (part, whole), (other_part, other_whole) = one, other
    below, above, steps = _limits(shown, 1)
    terms = _terms([(part, 100 * steps * other_whole), (other_part, -100 * steps * whole)])
    product = whole * other_whole
    return (
        Fact(terms, below[0] * product + below[1], None, said),
        Fact(terms, None, above[0] * product - above[1], said),
    )


def share_at_least(one: tuple[str, int], other: tuple[str, int], said: str) -> Fact:
    """The order of two percentages whose cohorts are known: what a ranked list gives away."""
    (part, whole), (other_part, other_whole) = one, other
    return Fact(_terms([(part, other_whole), (other_part, -whole)]), 0, None, said)


def _ratio(
    parts: Iterable[tuple[str, int]], whole: str, shown: Decimal, said: str, *, step: int = 1
) -> tuple[Fact, Fact]:
    """Two inequalities that hold just where parts over whole is shown so."""
    below, above, steps = _limits(shown, step)
    parts = [(cell, times * steps) for cell, times in parts]
    return (
        Fact(_terms([*parts, (whole, -below[0])]), below[1], None, said),
        Fact(_terms([*parts, (whole, -above[0])]), None, -above[1], said),
    )


def _limits(shown: Decimal, step: int) -> tuple[tuple[int, int], tuple[int, int], int]:
    """The limits of what is shown so, each as a whole number and 1 where it is not included.

    All in units of half of the last digit shown; the last number is how many make one.
    Halves were rounded away from nought, so the limit nearer to nought is included.
    """
    exponent = shown.as_tuple().exponent
    assert isinstance(exponent, int), "a number that was shown is a finite one"
    # A whole number scaled up keeps the digits of what was shown before.
    digits = max(0, -exponent)
    units = int(shown.scaleb(digits))
    steps = 2 * 10**digits
    below, above = 2 * units - step, 2 * units + step
    return (below, int(units <= 0)), (above, int(units >= 0)), steps


def _terms(pairs: Iterable[tuple[str, int]]) -> Terms:
    together: dict[str, int] = {}
    for cell, times in pairs:
        together[cell] = together.get(cell, 0) + times
    return tuple((cell, times) for cell, times in together.items() if times)
