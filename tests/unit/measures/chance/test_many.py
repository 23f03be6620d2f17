"""Benjamini and Hochberg's procedure, against statsmodels'."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from statsmodels.stats.multitest import multipletests

from headway.measures.chance.many import false_discovery_rates


@given(st.lists(st.floats(0, 1), min_size=1, max_size=50))
def test_the_rates_are_statsmodels(chances: list[float]) -> None:
    theirs = multipletests(chances, method="fdr_bh")[1]
    assert false_discovery_rates(chances) == pytest.approx(theirs)


def test_no_test_has_no_rate() -> None:
    assert false_discovery_rates([]) == []
