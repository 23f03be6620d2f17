"""Steadied shares: identities, and that they are nearer next year's truth than raw ones."""

import random
from math import sqrt
from statistics import fmean

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headway.measures.chance.funnel import Counted, whole
from headway.measures.chance.steady import pooled, prior

schools = st.lists(
    st.integers(1, 90).flatmap(
        lambda n: st.integers(0, n).map(lambda achieved: Counted(achieved=achieved, n=n))
    ),
    min_size=2,
    max_size=40,
)


@given(schools)
def test_a_steadied_share_lies_between_the_schools_own_and_the_wholes(found: list[Counted]) -> None:
    known = prior(found)
    for each in found:
        low, high = sorted((each.achieved / each.n, whole(found)))
        assert low - 1e-9 <= known.steadied(each) <= high + 1e-9


def test_the_fewer_the_children_the_more_it_is_drawn_in() -> None:
    found = [Counted(achieved=k, n=50) for k in (10, 20, 30, 40)]
    known = prior(found)
    small, large = Counted(achieved=9, n=10), Counted(achieved=90, n=100)
    assert known.steadied(small) < known.steadied(large) < 0.9


def test_schools_that_differ_by_no_more_than_chance_all_have_the_wholes_share() -> None:
    known = prior([Counted(achieved=20, n=40), Counted(achieved=21, n=40)])
    assert known.weight is None
    assert known.steadied(Counted(achieved=1, n=2)) == pytest.approx(41 / 80)


def test_several_years_are_taken_together_child_by_child() -> None:
    years = [Counted(achieved=3, n=10), Counted(achieved=20, n=30)]
    assert pooled(years) == Counted(achieved=23, n=40)


def test_steadied_and_pooled_shares_come_nearer_the_truth_than_one_years_raw_one() -> None:
    chance = random.Random(20260903)
    misses: dict[str, list[float]] = {"raw": [], "steadied": [], "pooled": [], "both": []}
    for _ in range(60):
        truths = [min(0.95, max(0.2, chance.gauss(0.62, 0.10))) for _ in range(55)]
        sizes = [chance.randint(12, 60) for _ in truths]
        years = [
            [Counted(achieved=sum(chance.random() < t for _ in range(n)), n=n) for _ in range(3)]
            for t, n in zip(truths, sizes, strict=True)
        ]
        last = [each[-1] for each in years]
        together = [pooled(each) for each in years]
        of_last, of_all = prior(last), prior(together)
        for truth, one, three in zip(truths, last, together, strict=True):
            misses["raw"].append(one.achieved / one.n - truth)
            misses["steadied"].append(of_last.steadied(one) - truth)
            misses["pooled"].append(three.achieved / three.n - truth)
            misses["both"].append(of_all.steadied(three) - truth)
    size = {name: sqrt(fmean(m * m for m in found)) for name, found in misses.items()}
    assert size["both"] < size["pooled"] < size["steadied"] < size["raw"]
    assert size["steadied"] < 0.85 * size["raw"]
