"""Funnel limits and overdispersion, against scipy's distribution and by simulation."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import binom, norm

from headway.measures.chance.funnel import (
    Counted,
    chance_of_so_far,
    limits,
    overdispersion,
    score,
    whole,
)

shares = st.floats(0.05, 0.95)


def second_limit(n: int, share: float, tail: float) -> float:
    """Spiegelhalter's interpolation (A.1.1), from scipy's quantile."""
    k = binom.ppf(tail, n, share)
    part = (binom.cdf(k, n, share) - tail) / (binom.cdf(k, n, share) - binom.cdf(k - 1, n, share))
    return float(min(1.0, max(0.0, (k - part) / n)))


@given(st.integers(5, 300), shares)
def test_limits_are_spiegelhalters_exact_ones(n: int, share: float) -> None:
    low, high = limits(n, share)
    assert low == pytest.approx(second_limit(n, share, 0.025), abs=1e-6)
    assert high == pytest.approx(second_limit(n, share, 0.975), abs=1e-6)


@given(st.integers(5, 300), shares, st.floats(1, 6))
def test_more_spread_never_narrows_them(n: int, share: float, spread: float) -> None:
    low, high = limits(n, share)
    wider_low, wider_high = limits(n, share, spread=spread)
    assert wider_low <= low + 1e-12
    assert wider_high >= high - 1e-12


@given(st.integers(11, 300), shares, st.data())
def test_so_far_is_rare_just_where_the_school_is_outside_its_limits(
    n: int, share: float, data: st.DataObject
) -> None:
    k = data.draw(st.integers(0, n))
    low, high = limits(n, share)
    chance = chance_of_so_far(Counted(achieved=k, n=n), share)
    # Half of "just so many" counts, and the limits are interpolated: within a child they agree.
    if low * n + 1 < k < high * n - 1:
        assert chance > 0.05
    if k < low * n - 1 or k > high * n + 1:
        assert chance < 0.05


def test_a_score_is_a_normal_deviate() -> None:
    middle = (binom.cdf(40, 100, 0.5) + binom.cdf(39, 100, 0.5)) / 2
    assert score(Counted(achieved=40, n=100), 0.5) == pytest.approx(norm.ppf(middle))
    assert score(Counted(achieved=50, n=100), 0.5) == pytest.approx(0, abs=1e-12)


def drawn(chance: random.Random, share: float, schools: int, n: int) -> list[Counted]:
    return [
        Counted(achieved=sum(chance.random() < share for _ in range(n)), n=n)
        for _ in range(schools)
    ]


def test_schools_that_differ_by_chance_alone_have_no_more_spread() -> None:
    chance = random.Random(20260901)
    found = [overdispersion(drawn(chance, 0.6, 60, 40), 0.6) for _ in range(50)]
    assert sum(each == 1.0 for each in found) >= 45


def test_schools_that_differ_by_more_have_it_measured() -> None:
    chance = random.Random(20260902)
    schools = [one for _ in range(60) for one in drawn(chance, chance.uniform(0.35, 0.85), 1, 80)]
    share = whole(schools)
    # The share's own variance is a twelfth of 0.5 squared, beside 0.24 / 80 by chance.
    assert overdispersion(schools, share) == pytest.approx(1 + (0.25 / 12) / (0.24 / 80), rel=0.5)


def test_one_school_alone_shows_no_spread() -> None:
    assert overdispersion([Counted(achieved=1, n=20)], 0.5) == 1.0
