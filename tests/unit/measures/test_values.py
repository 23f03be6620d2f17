"""Values and intervals from additive parts, against figures worked out elsewhere."""

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headway.errors import OurMistake
from headway.measures.engine import Parts
from headway.measures.groups import Lens
from headway.measures.library import MEASURES
from headway.measures.question import Level
from headway.measures.values import status, tail_gap, value, wilson
from headway.vocabulary.rounding import rounded
from headway.vocabulary.years import AcademicYear


def parts(measure: str, n: int, total: int | None = None, year: int = 2023, **more: Any) -> Parts:
    return Parts(**{
        "measure": MEASURES[measure], "edition_first_year": AcademicYear(2021),
        "year": AcademicYear(year), "level": Level.AUTHORITY, "place": "999",
        "lens": Lens.SCHOOLED, "group_by": "all", "group_value": "all", "detail": 0, "n": n,
        "total": total, "squares": None, "whole": None, **more,
    })  # fmt: skip


def totals(points: list[int]) -> list[Parts]:
    kept = sorted(set(points))
    return [
        parts("early_years_lowest_20_percent_gap", points.count(each), detail=each) for each in kept
    ]


def test_the_gap_of_ten_children_is_41_27() -> None:
    # Source: National Indicator 92; median 31.5, the lowest two average 18.5.
    found = tail_gap(totals([17, 20, 22, 25, 30, 33, 34, 34, 36, 40]))
    assert found.exact is not None
    assert rounded(float(found.exact), 2) == rounded(41.27, 2)


def test_the_child_at_the_cut_counts_in_part() -> None:
    # Six children: the lowest 1.2 are 17 and a fifth of 27, of a median of 34.
    found = tail_gap(totals([17, 27, 34, 34, 40, 51]))
    lowest = (17 + Fraction(1, 5) * 27) / Fraction(6, 5)
    assert found.exact == 100 * (34 - lowest) / 34


@given(st.lists(st.integers(17, 51), min_size=1, max_size=40))
def test_the_gap_is_never_negative_and_nought_where_all_are_alike(points: list[int]) -> None:
    found = tail_gap(totals(points))
    assert found.exact is not None
    assert 0 <= found.exact < 100
    assert found.n == len(points)
    if len(set(points)) == 1:
        assert found.exact == 0


def test_nobody_has_no_gap() -> None:
    assert tail_gap([]).exact is None


def test_progress_8_of_nine_pupils_has_the_interval_of_the_ready_reckoner() -> None:
    # Source: DfE, Key Stage 4 ready reckoner, template of nine pupils, 2024 provisional.
    scores = (0, 100, 200, 300, 400, 300, 200, 250, 300)
    found = value(parts("progress_8", 9, sum(scores) * 1000))
    assert found.exact is not None
    assert found.low is not None
    assert found.high is not None
    shown = [rounded(each, 2) for each in (float(found.exact), found.low, found.high)]
    assert [str(each) for each in shown] == ["0.23", "-0.70", "1.15"]


def test_twelve_suspensions_on_a_roll_of_600_are_2_00() -> None:
    # Source: DfE, Suspensions and permanent exclusions in England, methodology.
    assert value(parts("suspension_rate", 600, 12, whole=600)).exact == 2


def test_a_rate_can_be_over_100_and_has_no_interval() -> None:
    found = value(parts("suspension_rate", 2, 3, whole=2))
    assert (found.exact, found.low, found.numerator) == (150, None, 3)


def test_a_rate_of_nobody_has_no_value() -> None:
    assert value(parts("suspension_rate", 1, 1, whole=0)).exact is None


def test_an_average_of_one_has_no_interval() -> None:
    found = value(parts("attainment_8", 1, 5500, squares=5500**2))
    assert (found.exact, found.low) == (55, None)


def test_an_average_takes_its_own_deviation() -> None:
    # 55 and 40: the deviation is 10.6066, and 1.96 of it over the root of two is 14.70.
    found = value(parts("attainment_8", 2, 9500, squares=5500**2 + 4000**2))
    assert found.low is not None
    assert (float(found.exact or 0), round(found.low, 2)) == (47.5, 32.80)


@given(st.integers(1, 500), st.integers(0, 500))
def test_a_share_has_the_wilson_interval(n: int, achieved: int) -> None:
    # Source: Wilson (1927): the ends are where the share lies 1.96 deviations of the end away.
    share = min(achieved, n) / n
    for end in wilson(min(achieved, n), n):
        true = end / 100
        assert (share - true) ** 2 == pytest.approx(1.959964**2 * true * (1 - true) / n, abs=1e-7)


@given(st.integers(1, 500), st.integers(0, 500))
def test_a_share_lies_within_its_interval(n: int, achieved: int) -> None:
    achieved = min(achieved, n)
    low, high = wilson(achieved, n)
    assert 0 <= low <= 100 * achieved / n + 1e-9
    assert 100 * achieved / n - 1e-9 <= high <= 100


def test_a_gap_of_the_tail_is_not_made_of_its_parts_alone() -> None:
    with pytest.raises(OurMistake):
        value(parts("early_years_lowest_20_percent_gap", 3, 90))


def test_only_what_needs_a_table_has_a_status() -> None:
    assert status(MEASURES["progress_8"], AcademicYear(2022)) == "revised"
    assert status(MEASURES["progress_8"], AcademicYear(2023)) == "provisional"
    assert status(MEASURES["attainment_8"], AcademicYear(2023)) == ""
