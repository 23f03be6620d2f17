"""The binomial distribution, against scipy's."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import binom

from headway.measures.chance.binomial import at_most, cumulative, middle_tail

shares = st.floats(0.001, 0.999)


@given(st.integers(1, 400), shares, st.data())
def test_the_chance_of_at_most_is_scipys(n: int, share: float, data: st.DataObject) -> None:
    k = data.draw(st.integers(0, n))
    assert at_most(k, n, share) == pytest.approx(binom.cdf(k, n, share), abs=1e-9)


@given(st.integers(1, 400), shares)
def test_it_never_falls_and_ends_at_one(n: int, share: float) -> None:
    found = cumulative(n, share)
    assert len(found) == n + 1
    assert all(a <= b for a, b in itertools.pairwise(found))
    assert found[-1] == 1


def test_what_is_certain_is_certain() -> None:
    assert cumulative(3, 0.0) == (1, 1, 1, 1)
    assert cumulative(3, 1.0) == (0, 0, 0, 1)
    assert at_most(-1, 3, 0.5) == 0


@given(st.integers(1, 200), shares, st.data())
def test_the_two_middle_tails_make_one(n: int, share: float, data: st.DataObject) -> None:
    k = data.draw(st.integers(0, n))
    other = middle_tail(n - k, n, 1 - share)
    assert middle_tail(k, n, share) + other == pytest.approx(1, abs=1e-9)
