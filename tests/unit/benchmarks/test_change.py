import pytest

from headway.benchmarks.areas import find_area
from headway.benchmarks.change import Change, change
from headway.benchmarks.figures import Figures, load
from headway.benchmarks.series import series
from headway.vocabulary.years import (
    AcademicYear,
    CalendarYear,
    FinancialYear,
    PointInYear,
    PooledYears,
    Undated,
)

IDS = [
    "fsp_new_gooddev",
    "avg_attain8_score",
    "avg_prog8_score",
    "totabs",
    "rta",
    "lacnum_start",
    "lac",
    "cinpermexclusion",
    "sept_guarantee",
    "firstyjs",
    "ks2rwm_expected_std",
]


@pytest.fixture(scope="module")
def figures() -> Figures:
    return load(IDS)


def test_a_change_is_given_as_it_was_and_net_of_englands(figures: Figures) -> None:
    found = change(figures, series("fsp_new_gooddev"), find_area("Thurrock"), AcademicYear(2024), 3)
    assert found == Change(
        years=3,
        earlier=AcademicYear(2021),
        area=2.0,
        england=3.1,
        net=-1.1,
        improved=True,
        improved_net=False,
    )


def test_nothing_moved_is_neither_better_nor_worse(figures: Figures) -> None:
    found = change(
        figures, series("sept_guarantee"), find_area("Thurrock"), PointInYear(2025, 9), 1
    )
    assert (found.area, found.improved) == (0.0, None)
    assert found.improved_net is True


def test_a_fall_is_for_the_better_where_low_is_better(figures: Figures) -> None:
    found = change(figures, series("totabs"), find_area("Thurrock"), AcademicYear(2024), 1)
    assert found.area is not None
    assert found.area < 0
    assert found.improved is True


def test_no_change_is_for_the_better_without_a_polarity(figures: Figures) -> None:
    found = change(figures, series("lac"), find_area("Thurrock"), PointInYear(2025), 1)
    assert found.area is not None
    assert found.net is not None
    assert (found.improved, found.improved_net) == (None, None)


@pytest.mark.parametrize(
    ("series_id", "year", "years", "why"),
    [
        ("fsp_new_gooddev", 2021, 3, "The method changed in 2021/22. The early years foundation"),
        ("avg_attain8_score", 2024, 3, "The method changed in 2022/23. Grading returned"),
        ("avg_attain8_score", 2019, 1, "The method changed in 2019/20. Exams were cancelled"),
        ("avg_attain8_score", 2021, 3, "The method changed in 2021/22. Exams came back"),
        ("ks2rwm_expected_std", 2017, 1, "The method changed in 2017/18. The frameworks"),
    ],
)
def test_a_change_is_never_taken_across_a_break(
    figures: Figures, series_id: str, year: int, years: int, why: str
) -> None:
    found = change(figures, series(series_id), find_area("Leeds"), AcademicYear(year), years)
    assert (found.area, found.england, found.net) == (None, None, None)
    assert (found.improved, found.improved_net) == (None, None)
    assert found.why_not.startswith(why)
    assert found.earlier == AcademicYear(year - years)


def test_a_year_without_tests_is_given_as_the_reason_and_not_stepped_over(
    figures: Figures,
) -> None:
    found = change(
        figures, series("ks2rwm_expected_std"), find_area("Leeds"), AcademicYear(2021), 1
    )
    assert found.area is None
    assert found.why_not == (
        "Leeds has no figure for 2020/21. Assessments were cancelled because of the coronavirus "
        "pandemic."
    )


def test_key_stage_2_after_the_pandemic_can_be_set_against_before_it(figures: Figures) -> None:
    found = change(
        figures, series("ks2rwm_expected_std"), find_area("Leeds"), AcademicYear(2021), 3
    )
    assert found.area is not None


def test_there_is_no_progress_8_in_2025_and_the_reason_is_said(figures: Figures) -> None:
    found = change(figures, series("avg_prog8_score"), find_area("Leeds"), AcademicYear(2024), 1)
    assert "no key stage 2 result to measure progress from" in found.why_not


def test_an_area_made_since_has_no_earlier_figure(figures: Figures) -> None:
    found = change(
        figures, series("fsp_new_gooddev"), find_area("Cumberland"), AcademicYear(2022), 1
    )
    assert found.why_not == "Cumberland has no figure for 2021/22."


def test_a_count_is_never_taken_net_of_englands_total(figures: Figures) -> None:
    found = change(figures, series("lacnum_start"), find_area("Leeds"), FinancialYear(2024), 1)
    assert found.area is not None
    assert found.england is not None
    assert (found.net, found.improved_net) == (None, None)


def test_nothing_is_net_of_a_rate_for_england_that_is_a_sum_of_rates(figures: Figures) -> None:
    found = change(figures, series("firstyjs"), find_area("Leeds"), CalendarYear(2024), 1)
    assert found.area is not None
    assert found.net is None


def test_pooled_years_that_overlap_are_not_compared(figures: Figures) -> None:
    leeds = find_area("Leeds")
    pooled = PooledYears(last=CalendarYear(2020), first=CalendarYear(2018))
    assert change(figures, series("rta"), leeds, pooled, 1).why_not == (
        "2017 to 2019 and 2018 to 2020 have years in common."
    )
    apart = change(figures, series("rta"), leeds, pooled, 3)
    assert apart.earlier == PooledYears(last=CalendarYear(2017), first=CalendarYear(2015))
    assert apart.area is not None


def test_a_figure_without_a_year_has_no_change(figures: Figures) -> None:
    found = change(figures, series("cinpermexclusion"), find_area("Leeds"), Undated(), 1)
    assert found.earlier is None
    assert found.why_not == "The source names no year for this figure."
