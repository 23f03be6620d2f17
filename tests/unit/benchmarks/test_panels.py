"""Panels: authorities only, sound values only, and where the method changed."""

from headway.benchmarks.figures import PublishedFigure, load
from headway.benchmarks.own_figures import FiguresWithOwn
from headway.benchmarks.panels import panel
from headway.vocabulary.years import AcademicYear

FIGURES = load(["fsp_new_gooddev", "sept_guarantee", "ks2rwm_expected_std"])


def test_england_and_the_regions_are_left_out() -> None:
    shown = panel(FIGURES, "fsp_new_gooddev")
    assert list(shown.years) == sorted(shown.years)
    assert all("970" not in values and "985" not in values for values in shown.years.values())
    assert len(shown.years[2025]) > 140


def test_a_year_of_another_method_is_kept_apart() -> None:
    shown = panel(FIGURES, "fsp_new_gooddev")
    assert shown.is_one_method(2022, 2025)
    assert not shown.is_one_method(2019, 2022)
    assert shown.by_the_method_of(2025) == (2022, 2023, 2024, 2025)


def test_what_was_known_by_a_year_holds_none_later() -> None:
    assert max(panel(FIGURES, "fsp_new_gooddev").until(2023).years) == 2023


def test_a_value_that_cannot_be_is_left_out() -> None:
    assert FIGURES.figure("sept_guarantee", "883", FIGURES.periods("sept_guarantee")[0])
    shown = panel(FIGURES, "sept_guarantee")
    assert max(value for values in shown.years.values() for value in values.values()) <= 100


def test_an_authoritys_own_figures_stand_in_the_place_of_its_published_ones() -> None:
    series_id, period = "fsp_new_gooddev", AcademicYear(2025)
    own = PublishedFigure(
        series_id=series_id, area="998", period=period, published_as="", value=70.5,
        source="computed:e000002",
    )  # fmt: skip
    shown = panel(FiguresWithOwn(FIGURES, "998", {series_id: {period: own}}), series_id)
    assert shown.years[2026] == {"998": 70.5}
    assert "998" not in shown.years[2025]
