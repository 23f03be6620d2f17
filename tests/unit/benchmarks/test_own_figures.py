"""An authority's own figures stand in the place of the published, and never among them."""

from headway.benchmarks.areas import ENGLAND, INVENTED, all_areas, area, find_area
from headway.benchmarks.figures import PublishedFigure, load
from headway.benchmarks.neighbours import neighbours_of
from headway.benchmarks.own_figures import FiguresWithOwn
from headway.vocabulary.years import AcademicYear

SERIES = "ks2rwm_expected_std"
THURROCK = "883"
NEWER = AcademicYear(2040)
KNOWN = AcademicYear(2023)


def own(year: AcademicYear, value: float | None) -> PublishedFigure:
    return PublishedFigure(
        series_id=SERIES, area=THURROCK, period=year, published_as="", value=value,
        source="computed:e000001",
    )  # fmt: skip


def with_own(*figures: PublishedFigure) -> FiguresWithOwn:
    by_period = {figure.period: figure for figure in figures}
    return FiguresWithOwn(load([SERIES]), THURROCK, {SERIES: by_period})


def test_a_line_is_all_own_or_all_published() -> None:
    found = with_own(own(KNOWN, 61.5), own(NEWER, 70.0))
    assert {figure.source for figure in found.trend(SERIES, THURROCK)} == {"computed:e000001"}
    assert found.trend(SERIES, ENGLAND) == load([SERIES]).trend(SERIES, ENGLAND)


def test_a_year_without_an_own_figure_has_none_although_one_is_published() -> None:
    found = with_own(own(NEWER, 70.0))
    assert load([SERIES]).figure(SERIES, THURROCK, KNOWN) is not None
    assert found.figure(SERIES, THURROCK, KNOWN) is None
    assert THURROCK not in found.values(SERIES, KNOWN)
    assert THURROCK not in found.across(SERIES, KNOWN)


def test_an_own_figure_stands_among_the_others_values() -> None:
    found = with_own(own(KNOWN, 61.5))
    assert found.values(SERIES, KNOWN)[THURROCK] == 61.5
    assert len(found.values(SERIES, KNOWN)) == len(load([SERIES]).values(SERIES, KNOWN))


def test_a_year_that_nobody_has_published_is_among_the_periods_in_its_order() -> None:
    periods = with_own(own(NEWER, 70.0)).periods(SERIES)
    assert periods[-1] == NEWER
    assert list(periods) == sorted(periods, key=lambda period: period.ends_on)


def test_the_latest_is_the_latest_with_a_value() -> None:
    found = with_own(own(KNOWN, 61.5), own(NEWER, None))
    latest = found.latest(SERIES, THURROCK)
    assert latest is not None
    assert latest.period == KNOWN
    assert found.latest(SERIES, THURROCK, AcademicYear(2001)) is None


def test_without_own_figures_everything_is_as_published() -> None:
    found, published = FiguresWithOwn(load([SERIES]), THURROCK, {}), load([SERIES])
    assert found.trend(SERIES, THURROCK) == published.trend(SERIES, THURROCK)
    assert found.periods(SERIES) == published.periods(SERIES)
    assert found.latest(SERIES, THURROCK) == published.latest(SERIES, THURROCK)


def test_the_invented_authority_is_found_and_is_in_no_list() -> None:
    assert area("998") is find_area("holmewater") is INVENTED
    assert INVENTED not in all_areas()
    assert neighbours_of("998") == neighbours_of(THURROCK)
    assert area(INVENTED.region or "").name == "East of England"
