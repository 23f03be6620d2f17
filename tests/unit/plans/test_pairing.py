"""The gap between a group of pupils and the others, from two published series."""

import pytest

from headway.benchmarks.areas import find_area
from headway.benchmarks.breaks import all_breaks
from headway.benchmarks.figures import load
from headway.benchmarks.pairs import Pair, pair_of
from headway.benchmarks.series import all_series, series
from headway.plans.gathering import series_needed
from headway.plans.pairing import group_gap
from headway.plans.shipped import find_plan
from headway.vocabulary.years import AcademicYear

PAIRS = [found for one in all_series() if (found := pair_of(one.series_id))]


def test_the_gap_is_between_the_two_series_of_the_same_year_and_the_year_before() -> None:
    figures = load(["fsp_gooddev_fsm", "fsp_gooddev_fsm_other"])
    thurrock = find_area("Thurrock").code
    figure = figures.figure("fsp_gooddev_fsm", thurrock, AcademicYear(2024))
    assert figure is not None
    gap = group_gap(figure, figures)
    assert gap is not None
    assert (gap.group_value, gap.others_value) == (59.0, 72.6)
    assert gap.earlier == AcademicYear(2023)


def test_no_gap_is_compared_across_a_change_of_method() -> None:
    figures = load(["fsp_gooddev_fsm", "fsp_gooddev_fsm_other"])
    figure = figures.figure("fsp_gooddev_fsm", find_area("Leeds").code, AcademicYear(2021))
    assert figure is not None
    gap = group_gap(figure, figures)
    assert gap is not None
    assert gap.earlier is gap.earlier_group_value is gap.earlier_others_value is None


def test_a_series_of_all_pupils_has_no_gap() -> None:
    assert pair_of("fsp_new_gooddev") is None


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair.series_id)
def test_both_sides_of_a_pair_are_of_one_unit_one_kind_of_year_and_one_method(pair: Pair) -> None:
    group, others = series(pair.series_id), series(pair.others_series_id)
    assert (group.unit, group.year_type, group.polarity) == (
        others.unit,
        others.year_type,
        others.polarity,
    )
    assert [one.first_year for one in all_breaks(pair.series_id)] == [
        one.first_year for one in all_breaks(pair.others_series_id)
    ]


def test_a_page_loads_the_other_side_of_every_pair_it_shows() -> None:
    assert "fsp_gooddev_fsm_other" in series_needed(find_plan("best-start-2028"))


def test_there_are_pairs() -> None:
    assert len(PAIRS) > 15
