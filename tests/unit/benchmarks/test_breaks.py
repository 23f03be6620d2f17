import csv

import pytest

from headway.benchmarks.breaks import (
    all_breaks,
    breaks_between,
    period_ending,
    years_without,
)
from headway.benchmarks.editions import PACKAGED
from headway.benchmarks.figures import load
from headway.benchmarks.series import all_series
from headway.vocabulary.figures import Oddity
from headway.vocabulary.years import (
    AcademicYear,
    CalendarYear,
    FinancialYear,
    Period,
    PointInYear,
    PooledYears,
    Undated,
)


def first_years(series_id: str) -> list[int]:
    return [one.first_year for one in all_breaks(series_id)]


@pytest.mark.parametrize(
    ("series_id", "years"),
    [
        ("fsp_new_gooddev", [2022]),
        ("ks2rwm_expected_std", [2016, 2018]),
        ("ks2r_expected_std", [2016]),
        ("engmaths9_4", [2017, 2020, 2022, 2023]),
        ("avg_attain8_score", [2017, 2018, 2020, 2022, 2023]),
        ("avg_prog8_score", [2017, 2018]),
        ("apse_alevel", [2020, 2022, 2023]),
        ("totperabnew", [2016, 2021, 2022]),
        ("totabs", [2021, 2022]),
        ("sen_ehc_all_20wks", [2022]),
        ("sen_cases_jan", [2023]),
        ("prifsm", [2027]),
        ("ever6_fsm_prim", []),
        ("lac", []),
    ],
)
def test_each_series_has_the_breaks_that_are_its_own(series_id: str, years: list[int]) -> None:
    assert first_years(series_id) == years


def test_a_break_in_the_first_year_of_the_new_method_counts_and_one_before_does_not() -> None:
    before, first, after = AcademicYear(2020), AcademicYear(2021), AcademicYear(2022)
    assert [one.first_year for one in breaks_between("fsp_new_gooddev", before, first)] == [2022]
    assert breaks_between("fsp_new_gooddev", first, after) == []


def test_no_break_lies_between_undated_figures() -> None:
    assert breaks_between("fsp_new_gooddev", Undated(), AcademicYear(2024)) == []


def test_every_break_names_a_series_a_reason_in_a_sentence_and_a_source() -> None:
    known = {one.series_id for one in all_series()}
    with (PACKAGED / "breaks.csv").open(encoding="utf-8", newline="") as lines:
        for line in csv.DictReader(lines):
            assert line["series_id"] in known
            assert line["why"].endswith(".")
            assert line["source"]
            assert line["kind"] in ("method", "no figures")
            assert line["last_year"] == "" or int(line["last_year"]) >= int(line["first_year"])


def test_years_without_figures_say_why() -> None:
    assert years_without("ks2rwm_expected_std", AcademicYear(2019)) is not None
    assert years_without("ks2rwm_expected_std", AcademicYear(2021)) is None
    optional = years_without("ks1r_expected_std", AcademicYear(2030))
    assert optional is not None
    assert "optional" in optional.why
    assert years_without("avg_prog8_score", AcademicYear(2026)) is None


def test_one_series_has_values_for_a_year_in_which_nothing_was_collected_and_they_are_flagged() -> (
    None
):
    figures = load(one.series_id for one in all_series())
    contradicted = {
        (one.series_id, period)
        for one in all_series()
        for period in figures.periods(one.series_id)
        if not isinstance(period, Undated)
        and years_without(one.series_id, period)
        and figures.values(one.series_id, period)
    }
    # The values are those of 2021/22 under the label 2021: that series has no label 2022.
    assert contradicted == {("fsp_gooddev_chinese", AcademicYear(2020))}
    flagged = figures.figure("fsp_gooddev_chinese", "970", AcademicYear(2020))
    assert flagged is not None
    assert flagged.value == 74.9
    assert flagged.oddity is Oddity.NOTHING_COLLECTED


@pytest.mark.parametrize(
    ("like", "period"),
    [
        (AcademicYear(2000), AcademicYear(2021)),
        (FinancialYear(2000), FinancialYear(2021)),
        (CalendarYear(2000), CalendarYear(2022)),
        (PointInYear(2000, 9), PointInYear(2022, 9)),
        (Undated(), Undated()),
        (
            PooledYears(last=CalendarYear(2016), first=CalendarYear(2014)),
            PooledYears(last=CalendarYear(2022), first=CalendarYear(2020)),
        ),
        (
            PooledYears(last=FinancialYear(2015), first=FinancialYear(2013)),
            PooledYears(last=FinancialYear(2021), first=FinancialYear(2019)),
        ),
    ],
)
def test_a_period_is_named_by_the_year_it_ends_in(like: Period, period: Period) -> None:
    assert period_ending(2022, like) == period
