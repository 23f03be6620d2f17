"""The word for a target before its day, from its chance and the plan's thresholds."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headway.benchmarks.figures import load
from headway.benchmarks.panels import panel as published
from headway.plans.forecasts import record
from headway.plans.outlook import Aim, chance_in_words, outlook
from headway.plans.plan import Direction, Thresholds
from headway.plans.verdicts import Verdict
from tests.unit.plans.forecasts.made_up import area, panel, swaying

AIM = Aim(panel=panel(swaying()), area=area(40), value=50.0, year=2022, direction=Direction.HIGHER)
ORDER = (Verdict.OFF_COURSE, Verdict.UNCERTAIN, Verdict.ON_COURSE)


@given(st.floats(30, 80), st.floats(30, 80))
def test_a_harder_target_never_has_the_better_word(one: float, other: float) -> None:
    easy, hard = (
        outlook(replace(AIM, value=value), Thresholds()) for value in sorted((one, other))
    )
    assert easy.chance is not None
    assert hard.chance is not None
    assert hard.chance <= easy.chance
    assert ORDER.index(hard.verdict) <= ORDER.index(easy.verdict)


def test_the_word_follows_from_the_thresholds_that_the_plan_declares() -> None:
    chance = outlook(AIM, Thresholds()).chance
    assert chance is not None
    at = int(chance * 100)
    assert outlook(AIM, Thresholds(on_course=at, off_course=1)).verdict is Verdict.ON_COURSE
    assert outlook(AIM, Thresholds(on_course=100, off_course=at)).verdict is Verdict.UNCERTAIN
    assert outlook(AIM, Thresholds(on_course=100, off_course=at + 1)).verdict is Verdict.OFF_COURSE


def test_where_nothing_can_be_forecast_it_is_too_early_and_says_why() -> None:
    found = outlook(replace(AIM, year=2030), Thresholds())
    assert found.verdict is Verdict.TOO_EARLY
    assert found.chance is None
    assert "9 years from the last figure" in found.because


@pytest.mark.parametrize(
    ("chance", "words"),
    [(0.01, "1% or less"), (0.0149, "1% or less"), (0.305, "about 31%"), (0.985, "99% or more")],
)
def test_a_chance_is_said_in_whole_percent_and_never_as_certain(chance: float, words: str) -> None:
    assert chance_in_words(chance) == words


def test_beside_a_chance_stands_how_many_forecasts_of_its_series_held() -> None:
    held, tried = record.shipped()["16_17_neet", 1]
    assert tried > 500
    named = replace(AIM.panel, series=replace(AIM.panel.series, series_id="16_17_neet"))
    year = max(AIM.panel.years) + 1
    said = outlook(replace(AIM, panel=named, year=year), Thresholds()).because
    assert f"Of {tried:,} such forecasts of this series {held:,} held." in said


def test_a_series_of_which_none_could_yet_be_tried_has_no_record() -> None:
    assert ("fsp_new_gooddev", 1) not in record.shipped()
    found = outlook(AIM, Thresholds())
    assert found.chance is not None
    assert "No such forecast of this series could yet be tried." in found.because


def test_the_base_rate_stands_beside_it_with_names_where_they_are_few() -> None:
    figures = load(["fsp_new_gooddev"])
    aim = Aim(
        panel=published(figures, "fsp_new_gooddev"), area="883", value=75.0, year=2028,
        direction=Direction.HIGHER,
    )  # fmt: skip
    assert "went as far in 3 years: " in outlook(aim, Thresholds()).because
