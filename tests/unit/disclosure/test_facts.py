"""A fact holds in just those tables of which the same would have been published."""

from collections.abc import Callable
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from itertools import product

import pytest

from headway.disclosure import facts
from headway.disclosure.facts import Fact

LITTLE = range(13)


def shown(value: Fraction, decimals: int) -> Decimal:
    """An independent rounding, half away from nought, in fractions."""
    scaled = abs(value) * 10**decimals
    whole = int(scaled) + (1 if scaled - int(scaled) >= Fraction(1, 2) else 0)
    return Decimal(-whole if value < 0 else whole).scaleb(-decimals)


def all_hold(every: tuple[Fact, ...], values: dict[str, int]) -> bool:
    return all(fact.holds(values) for fact in every)


def test_the_rounding_of_this_test_is_the_decimal_modules() -> None:
    for numerator in range(-300, 300):
        value = Decimal(numerator) / 8
        assert shown(Fraction(numerator, 8), 1) == value.quantize(Decimal("0.1"), ROUND_HALF_UP)


@pytest.mark.parametrize("decimals", [0, 1])
def test_a_percentage_holds_just_where_it_would_have_been_shown(decimals: int) -> None:
    pairs = [(part, whole) for whole in LITTLE if whole for part in range(whole + 1)]
    printed = {shown(Fraction(100 * part, whole), decimals) for part, whole in pairs}
    for each in printed:
        told = facts.percentage("part", "whole", each, "R1")
        for part, whole in pairs:
            would = shown(Fraction(100 * part, whole), decimals) == each
            assert all_hold(told, {"part": part, "whole": whole}) is would


def test_an_average_of_scores_holds_just_where_it_would_have_been_shown() -> None:
    least, scale = -25, 10
    cases = [(points, n) for n in range(1, 6) for points in range(12 * n)]
    means = {case: shown(Fraction(case[0] + least * case[1], scale * case[1]), 1) for case in cases}
    for each in set(means.values()):
        told = facts.average("points", "n", each, "R1", scale=scale, least=least)
        for case, mean in means.items():
            assert all_hold(told, {"points": case[0], "n": case[1]}) is (mean == each)


def test_a_gap_holds_just_where_it_would_have_been_shown() -> None:
    girls, boys = 7, 9
    for each in {
        shown(Fraction(100 * g, girls) - Fraction(100 * b, boys), 1)
        for g, b in product(range(girls + 1), range(boys + 1))
    }:
        told = facts.gap(("girls", girls), ("boys", boys), each, "R1")
        for g, b in product(range(girls + 1), range(boys + 1)):
            would = shown(Fraction(100 * g, girls) - Fraction(100 * b, boys), 1) == each
            assert all_hold(told, {"girls": g, "boys": b}) is would


@pytest.mark.parametrize("base", [5, 10])
def test_a_rounded_count_holds_just_where_it_rounds_so(base: int) -> None:
    for count in range(40):
        nearest = base * int(shown(Fraction(count, base), 0))
        told = facts.rounded("n", nearest, base, "R1")
        holding = [other for other in range(60) if told.holds({"n": other})]
        assert holding == [
            other for other in range(60) if base * int(shown(Fraction(other, base), 0)) == nearest
        ]


@pytest.mark.parametrize(
    ("fact", "is_so"),
    [
        (facts.exact("a", 4, "R1"), lambda a, _b, _c: a == 4),
        (facts.fewer_than("a", 5, "R1"), lambda a, _b, _c: 1 <= a <= 4),
        (facts.within("a", 2, None, "R1"), lambda a, _b, _c: a >= 2),
        (facts.adds_up("c", ["a", "b"], "sums"), lambda a, b, c: c == a + b),
        (facts.complement("a", "c", "b", "sums"), lambda a, b, c: c - b == a),
        (facts.difference("a", "b", 3, "R1"), lambda a, b, _c: a - b == 3),
        (facts.at_least_as_many("a", "b", "R1"), lambda a, b, _c: a >= b),
        (
            facts.share_at_least(("a", 10), ("b", 8), "R1"),
            lambda a, b, _c: Fraction(a, 10) >= Fraction(b, 8),
        ),
    ],
)
def test_every_other_fact_holds_just_where_it_is_so(
    fact: Fact, is_so: Callable[[int, int, int], bool]
) -> None:
    for a, b, c in product(LITTLE, LITTLE, LITTLE):
        assert fact.holds({"a": a, "b": b, "c": c}) is is_so(a, b, c)


def test_three_years_pooled_are_the_sum_of_each() -> None:
    told = facts.adds_up("pool", ["y1", "y2", "y3"], "sums")
    assert told.holds({"pool": 9, "y1": 2, "y2": 3, "y3": 4})
    assert not told.holds({"pool": 9, "y1": 2, "y2": 3, "y3": 5})


def test_a_whole_percentage_of_a_known_cohort_of_a_hundred_or_fewer_is_a_count() -> None:
    for whole in (30, 77, 100):
        for part in range(whole + 1):
            told = facts.percentage("part", "whole", shown(Fraction(100 * part, whole), 0), "R1")
            values = ({"part": other, "whole": whole} for other in range(whole + 1))
            assert [each["part"] for each in values if all_hold(told, each)] == [part]
