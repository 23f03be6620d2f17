"""Forecasts and what they refuse."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headway.benchmarks.panels import Panel
from headway.plans.forecasts.calibration import ALL_TOPICS, errors_of
from headway.plans.forecasts.forecast import Forecast, NoForecast, forecast
from headway.plans.plan import Direction
from tests.unit.plans.forecasts.made_up import HIGHER, area, panel, swaying

TRIED = {
    (topic, ahead): errors_of(error / 50 * ahead for error in range(-50, 51))
    for topic in (HIGHER.topic, ALL_TOPICS)
    for ahead in (1, 2, 3)
}


def made(shown: Panel, year: int, place: int = 7) -> Forecast:
    found = forecast(shown, area(place), year, TRIED)
    assert isinstance(found, Forecast)
    return found


def why_not(shown: Panel, year: int, place: int = 7) -> str:
    found = forecast(shown, area(place), year, TRIED)
    assert isinstance(found, NoForecast)
    return found.because


def test_the_interval_is_what_past_errors_call_for_around_what_is_expected() -> None:
    found = made(panel(swaying()), 2022)
    assert found.low == pytest.approx(found.expected - 0.8 * found.scale)
    assert found.high == pytest.approx(found.expected + 0.8 * found.scale)
    assert found.middle == pytest.approx(found.expected)


@given(st.floats(-50, 150), st.integers(2022, 2024))
def test_the_chances_of_higher_and_of_lower_make_one(goal: float, year: int) -> None:
    found = made(panel(swaying()), year)
    higher, lower = found.chance(goal, Direction.HIGHER), found.chance(goal, Direction.LOWER)
    assert higher + lower == pytest.approx(1)
    assert found.chance(goal + 1, Direction.HIGHER) <= higher


def test_the_chance_of_the_middle_is_even_and_of_the_ends_a_tenth() -> None:
    found = made(panel(swaying()), 2023)
    assert found.chance(found.middle, Direction.HIGHER) == pytest.approx(0.5)
    assert found.chance(found.high, Direction.HIGHER) == pytest.approx(0.1)
    assert found.chance(found.low, Direction.LOWER) == pytest.approx(0.1)


def test_none_looks_further_than_three_years() -> None:
    assert "4 years from the last figure" in why_not(panel(swaying()), 2025)


def test_none_reaches_across_a_change_of_method() -> None:
    assert "method changes" in why_not(panel(swaying(), breaks=(2023,)), 2023)
    assert isinstance(forecast(panel(swaying(), breaks=(2024,)), area(7), 2023, TRIED), Forecast)


def test_none_is_made_from_two_changes() -> None:
    assert why_not(panel(swaying(years=3)), 2019) == (
        "There are 2 changes from one year to the next by this method, in at least "
        "90 authorities, and a forecast needs 3."
    )


def test_none_is_made_of_the_past_or_of_nothing() -> None:
    assert "not in the future" in why_not(panel(swaying()), 2021)
    assert "no figure to start from" in why_not(panel(swaying()), 2022, place=500)


def test_a_topic_in_which_none_was_tried_goes_by_all_and_says_so() -> None:
    only_all = {kind: errors for kind, errors in TRIED.items() if kind[0] == ALL_TOPICS}
    found = forecast(panel(swaying()), area(7), 2022, only_all)
    assert isinstance(found, Forecast)
    assert found.topic_tried == ALL_TOPICS
    assert made(panel(swaying()), 2022).topic_tried == HIGHER.topic


def test_an_authority_that_knows_its_own_figure_first_starts_from_it() -> None:
    shown = panel(swaying())
    ahead = Panel(
        series=shown.series, years={**shown.years, 2022: {area(7): 40.0}}, breaks=shown.breaks
    )
    found, before = made(ahead, 2024), made(shown, 2023)
    assert found.made_in == 2022
    assert found.expected == 40.0
    assert found.scale == before.scale
