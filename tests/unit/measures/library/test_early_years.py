"""The early years profile: its areas in both profiles, its averages, and its gap."""

import re

import pytest

from headway.errors import NoMethod
from headway.measures.library import measure_named
from headway.measures.library.early_years import AREAS
from headway.vocabulary.years import AcademicYear
from tests.unit.measures.library.asking import achieves, counts, value_of, why_not

GOALS = tuple(f"goal_{number:02}" for number in range(1, 18))
# Source: National Pupil Database variables (G01 to G17); DfE, EYFSP handbook 2022 (E01 to E17).
AREA_OF_GOAL = {
    2018: re.findall("...", "COMCOMCOMPHYPHYPSEPSEPSELITLITMATMATUTWUTWUTWEXPEXP"),
    2022: re.findall("...", "COMCOMPSEPSEPSEPHYPHYLITLITLITMATMATUTWUTWUTWEXPEXP"),
}
MEASURE_OF_AREA = {
    "COM": "early_years_communication_and_language",
    "PHY": "early_years_physical_development",
    "PSE": "early_years_personal_social_and_emotional_development",
    "LIT": "early_years_literacy",
    "MAT": "early_years_mathematics",
    "UTW": "early_years_understanding_the_world",
    "EXP": "early_years_expressive_arts_and_design",
}


@pytest.mark.parametrize("year", AREA_OF_GOAL)
@pytest.mark.parametrize("area", MEASURE_OF_AREA)
def test_an_area_needs_each_of_its_own_goals_and_no_other(year: int, area: str) -> None:
    for goal, own in zip(GOALS, AREA_OF_GOAL[year], strict=True):
        row = dict.fromkeys(GOALS, 2) | {goal: 1}
        assert achieves(MEASURE_OF_AREA[area], year, **row) is (own != area)


def test_every_area_of_the_library_is_among_them() -> None:
    assert {area.id for area in AREAS} == set(MEASURE_OF_AREA.values())


@pytest.mark.parametrize(("year", "exceeding"), [(2018, True), (2022, False)])
def test_exceeding_is_a_word_of_the_old_profile_alone(year: int, exceeding: bool) -> None:
    row = dict.fromkeys(GOALS, 2) | {"goal_01": 3}
    assert achieves("early_years_all_goals", year, **row) is exceeding
    assert achieves("early_years_all_goals", year, **dict.fromkeys(GOALS, 2))
    assert not achieves("early_years_all_goals", year, **(row | {"goal_17": None}))


def test_a_good_level_is_of_the_first_twelve_goals_and_all_goals_of_seventeen() -> None:
    row = dict.fromkeys(GOALS, 2) | {"goal_13": 1}
    assert achieves("good_level_of_development", 2022, **row)
    assert not achieves("early_years_all_goals", 2022, **row)


def test_the_average_number_of_goals_is_from_none_to_seventeen() -> None:
    # Source: DfE, EYFSP results, methodology: average number of goals at the expected level.
    assert value_of("early_years_average_goals", 2022, **dict.fromkeys(GOALS, 1)) == 0
    assert value_of("early_years_average_goals", 2022, **dict.fromkeys(GOALS, 2)) == 17
    assert value_of("early_years_average_goals", 2022, **dict.fromkeys(GOALS, 2), points=0) == 17
    with pytest.raises(NoMethod, match="average point score"):
        measure_named("early_years_average_goals").edition(AcademicYear(2018))
    with pytest.raises(NoMethod, match="no points"):
        measure_named("early_years_average_points").edition(AcademicYear(2022))


def test_a_child_without_a_result_in_every_goal_is_in_no_figure_and_the_receipt_says_so() -> None:
    # Source: NCER glossary: where one goal is A all are, and the child is left out.
    for measure_id in ("early_years_literacy", "early_years_average_points"):
        assert not counts(measure_id, 2018, is_assessed=False)
        assert "seventeen" in why_not(measure_id, is_assessed=False)


def test_the_gap_after_2021_has_another_name_and_is_of_twelve_goals() -> None:
    measure = measure_named("early_years_lowest_20_percent_gap_twelve_goals")
    assert measure.local
    row = dict.fromkeys(GOALS, 2) | {"goal_13": 1}
    assert value_of(measure.id, 2022, **row) == 24
    with pytest.raises(NoMethod):
        measure.edition(AcademicYear(2018))


def test_the_two_profiles_are_two_editions() -> None:
    measure = measure_named("good_level_of_development")
    old, new = measure.edition(AcademicYear(2018)), measure.edition(AcademicYear(2021))
    assert old is not new
    assert measure.expressions(old)["achieved"] != measure.expressions(new)["achieved"]
    with pytest.raises(NoMethod):
        measure.edition(AcademicYear(2019))


def test_the_lowest_fifth_gap_ends_with_the_old_profile_and_says_its_rule() -> None:
    measure = measure_named("early_years_lowest_20_percent_gap")
    assert "fractional" in measure.note
    assert measure.local
    with pytest.raises(NoMethod, match="no points"):
        measure.edition(AcademicYear(2022))
