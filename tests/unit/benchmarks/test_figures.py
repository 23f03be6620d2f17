import pytest

from headway.benchmarks.figures import Figures, load
from headway.benchmarks.series import all_series
from headway.errors import UnknownName
from headway.vocabulary.figures import Gap, Oddity, Status, Symbol
from headway.vocabulary.years import AcademicYear, CalendarYear, FinancialYear, PointInYear, Undated

GOOD_LEVEL = "fsp_new_gooddev"
THURROCK, CUMBERLAND, CUMBRIA, ENGLAND = "883", "942", "909", "970"


@pytest.fixture(scope="module")
def figures() -> Figures:
    return load([GOOD_LEVEL, "sept_guarantee", "cinpermexclusion", "ks1p_all", "apse_alevel"])


def test_a_figure_comes_with_its_period_its_label_and_its_source(figures: Figures) -> None:
    figure = figures.figure(GOOD_LEVEL, THURROCK, AcademicYear(2024))
    assert figure is not None
    assert figure.value == 70.1
    assert figure.published_as == "2025"
    assert figure.status is Status.UNSTATED
    assert figure.source == "published:lait-2026-04"
    assert figure.symbol is None


def test_a_year_that_nobody_has_is_not_applicable(figures: Figures) -> None:
    figure = figures.figure(GOOD_LEVEL, THURROCK, AcademicYear(2020))
    assert figure is not None
    assert (figure.value, figure.symbol) == (None, Symbol.NOT_APPLICABLE)
    assert figure.gap is Gap.NOBODY_HAS_IT


def test_a_year_before_the_area_was_made_is_not_applicable(figures: Figures) -> None:
    figure = figures.figure(GOOD_LEVEL, CUMBERLAND, AcademicYear(2018))
    assert figure is not None
    assert (figure.symbol, figure.gap) == (Symbol.NOT_APPLICABLE, Gap.NO_SUCH_AREA)


def test_a_year_after_the_area_was_abolished_is_not_applicable(figures: Figures) -> None:
    figure = figures.figure(GOOD_LEVEL, CUMBRIA, AcademicYear(2024))
    assert figure is not None
    assert (figure.symbol, figure.gap) == (Symbol.NOT_APPLICABLE, Gap.NO_SUCH_AREA)


def test_any_other_dash_is_not_available_and_the_source_does_not_say_why(
    figures: Figures,
) -> None:
    missing = [
        figure
        for period in figures.periods(GOOD_LEVEL)
        for figure in figures.across(GOOD_LEVEL, period).values()
        if figure.gap is Gap.NOT_SAID
    ]
    assert missing
    assert {figure.symbol for figure in missing} == {Symbol.NOT_AVAILABLE}


def test_there_is_no_figure_for_a_period_of_another_kind_or_without_a_label(
    figures: Figures,
) -> None:
    assert figures.figure(GOOD_LEVEL, THURROCK, FinancialYear(2024)) is None
    assert figures.figure(GOOD_LEVEL, THURROCK, AcademicYear(1999)) is None
    assert figures.across(GOOD_LEVEL, AcademicYear(1999)) == {}


def test_periods_run_from_the_earliest_to_the_latest(figures: Figures) -> None:
    periods = figures.periods(GOOD_LEVEL)
    assert periods == tuple(AcademicYear(year) for year in range(2015, 2025))


@pytest.mark.parametrize("attempt", range(4))
def test_periods_stay_in_order_whichever_series_are_asked_for_together(attempt: int) -> None:
    """Several threads read the file, so an order that is only lucky does not last four times."""
    absence = [one.series_id for one in all_series() if "absence" in one.title.lower()]
    together = load(absence)
    for series_id in absence:
        ends = [period.ends_on for period in together.periods(series_id)]
        assert ends == sorted(ends), f"{series_id}, attempt {attempt}"


def test_an_undated_label_stands_last_and_is_never_the_latest(figures: Figures) -> None:
    assert figures.periods("cinpermexclusion")[-1] == Undated()
    latest = figures.latest("cinpermexclusion", ENGLAND)
    assert latest is not None
    assert latest.period != Undated()


def test_the_latest_figure_has_a_value_and_is_no_later_than_asked(figures: Figures) -> None:
    newest = figures.latest(GOOD_LEVEL, THURROCK)
    before = figures.latest(GOOD_LEVEL, THURROCK, on_or_before=AcademicYear(2020))
    assert newest is not None
    assert newest.period == AcademicYear(2024)
    assert before is not None
    assert before.period == AcademicYear(2018)
    assert figures.latest(GOOD_LEVEL, CUMBERLAND, on_or_before=AcademicYear(2018)) is None


def test_a_trend_keeps_the_years_without_a_figure(figures: Figures) -> None:
    trend = figures.trend(GOOD_LEVEL, THURROCK)
    assert [figure.period for figure in trend] == list(figures.periods(GOOD_LEVEL))
    assert [figure.value is None for figure in trend].count(True) == 2


def test_all_170_areas_stand_across_a_period(figures: Figures) -> None:
    assert len(figures.across(GOOD_LEVEL, AcademicYear(2024))) == 170
    assert figures.values(GOOD_LEVEL, AcademicYear(2020)) == {}


@pytest.mark.parametrize(("year", "value"), [(2021, 100.02), (2022, 100.21)])
def test_thurrocks_september_guarantee_over_100_is_flagged_and_not_hidden(
    figures: Figures, year: int, value: float
) -> None:
    figure = figures.figure("sept_guarantee", THURROCK, PointInYear(year, 9))
    assert figure is not None
    assert figure.value == value
    assert figure.oddity is Oddity.SHARE_OVER_100


def test_a_status_in_the_label_is_the_figures(figures: Figures) -> None:
    newest = figures.latest("ks1p_all", ENGLAND)
    revised = figures.latest("apse_alevel", ENGLAND)
    assert newest is not None
    assert (newest.published_as, newest.status) == ("2025 (prov)", Status.PROVISIONAL)
    assert revised is not None
    assert (revised.published_as, revised.status) == ("2025 (Rev)", Status.REVISED)


def test_an_unknown_series_is_refused_by_name() -> None:
    with pytest.raises(UnknownName, match="fsp_new_goodev"):
        load(["fsp_new_goodev"])


def test_loading_nothing_gives_nothing() -> None:
    figures = load([])
    with pytest.raises(KeyError):
        figures.periods(GOOD_LEVEL)


def test_a_series_asked_for_twice_is_loaded_once() -> None:
    figures = load([GOOD_LEVEL, GOOD_LEVEL])
    assert len(figures.trend(GOOD_LEVEL, THURROCK)) == 10


def test_a_figure_for_an_area_after_it_was_abolished_is_flagged() -> None:
    entrants = load(["firstyjs"])
    after = entrants.figure("firstyjs", "835", CalendarYear(2024))
    before = entrants.figure("firstyjs", "835", CalendarYear(2018))
    assert after is not None
    assert (after.value, after.oddity) == (122.0, Oddity.AREA_ABOLISHED)
    assert before is not None
    assert before.oddity is None
