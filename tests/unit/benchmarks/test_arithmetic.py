from statistics import quantiles

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headway.benchmarks.arithmetic import difference, mean, quartile_edges

published = st.integers(-(10**6), 10**6).map(lambda hundredths: hundredths / 100)


def test_a_difference_is_of_the_digits_that_were_published() -> None:
    assert difference(70.1, 69.2) == 0.9
    assert 70.1 - 69.2 != 0.9


def test_a_mean_is_of_the_digits_that_were_published() -> None:
    assert mean([0.1, 0.2]) == 0.15
    assert (0.1 + 0.2) / 2 != 0.15


def test_there_is_no_mean_of_nothing() -> None:
    assert mean([]) is None


def test_quartiles_are_interpolated_as_the_source_does() -> None:
    assert quartile_edges([40.0, 0.0, 20.0, 30.0, 10.0]) == (0.0, 10.0, 20.0, 30.0, 40.0)
    assert quartile_edges([1.0, 2.0, 3.0, 4.0]) == (1.0, 1.75, 2.5, 3.25, 4.0)
    assert quartile_edges([7.0]) == (7.0, 7.0, 7.0, 7.0, 7.0)


@given(published, published)
def test_a_difference_turned_round_is_its_opposite(one: float, other: float) -> None:
    assert difference(one, other) == -difference(other, one)


@given(st.lists(published, min_size=2, max_size=160))
def test_quartiles_agree_with_the_standard_library(values: list[float]) -> None:
    edges = quartile_edges(values)
    assert (edges[0], edges[4]) == (min(values), max(values))
    assert edges[1:4] == pytest.approx(quantiles(values, n=4, method="inclusive"))
