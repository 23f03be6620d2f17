"""What stood in the returns, as rows of tables."""

from datetime import date
from decimal import Decimal

import pytest

from headway.collections.submission import Submission
from headway.linkage.lenses import residences, where_now
from headway.linkage.records.census import absences, enrolments, main_first, suspensions
from headway.linkage.records.results import points_hundredths
from headway.linkage.records.support import needs, said, spells, supports
from headway.linkage.records.taking import Source, Taken
from headway.vocabulary.years import AcademicYear

GCSE = "GCSE (9-1) Full Course"


@pytest.mark.parametrize(
    ("kind", "grade", "points", "hundredths"),
    [
        (GCSE, "7", None, 700),
        (GCSE, "U", None, 0),
        (GCSE, "7", Decimal("1"), 700),
        ("GCSE (9-1) Double Award", "65", None, 550),
        ("GCSE (9-1) Double Award", "99", None, 900),
        ("BTEC Technical Award Level 1/Level 2", "M2", Decimal("5.5"), 550),
        ("BTEC Technical Award Level 1/Level 2", "P1", Decimal("1.25"), 125),
        ("BTEC Technical Award Level 1/Level 2", "M2", None, None),
        (GCSE, "C*", None, None),
        ("GCSE (9-1) Short Course", "7", Decimal("3.5"), 350),
    ],
)
def test_a_gcse_has_its_grade_in_points_and_all_else_what_the_file_gives(
    kind: str, grade: str, points: Decimal | None, hundredths: int | None
) -> None:
    assert points_hundredths(kind, grade, points) == hundredths


def absence(*told: int | None, number: int = 1) -> tuple[object, ...]:
    return (1, "9982001", 2023, "autumn", *told, "file", number)


def test_two_stays_at_one_school_in_one_term_are_added_up() -> None:
    stays = [absence(60, 2, 1), absence(40, 3, 0, number=2)]
    assert absences(stays) == [absence(100, 5, 1)]


def test_a_row_that_is_there_twice_counts_once() -> None:
    assert absences([absence(60, 2, 1), absence(60, 2, 1, number=2)]) == [absence(60, 2, 1)]


def test_sessions_that_nobody_gave_stay_unknown() -> None:
    assert absences([absence(60, None, 1), absence(40, 3, 0, number=2)]) == [absence(100, None, 1)]


def test_a_suspension_that_two_censuses_tell_of_is_one() -> None:
    told = (1, "9984001", "SUSP", date(2020, 11, 3), 2020, "autumn", "DB", 4)
    assert len(suspensions([(*told, "first", 1), (*told, "second", 7)])) == 1


def test_two_suspensions_of_one_day_in_one_census_are_two() -> None:
    told = (1, "9984001", "SUSP", date(2020, 11, 3), 2020, "autumn", "DB", 4)
    twice = [(*told, "first", 1), (*told, "first", 1), (*told, "second", 7)]
    assert [row[4] for row in suspensions(twice)] == [1, 2]


def test_a_child_who_left_and_came_back_is_on_the_roll() -> None:
    left = (1, 2023, "autumn", "9982001", False, "C")
    back = (1, 2023, "autumn", "9982001", True, "C")
    assert enrolments([left, back]) == [back]


def test_characteristics_are_those_of_the_main_registration() -> None:
    at_the_unit = (1, 2023, "spring", "9981101", "S", "unit", "f", 1)
    at_school = (1, 2023, "spring", "9984001", "M", "school", "f", 2)
    assert main_first([at_the_unit, at_school]) == [at_school]


def on_the_day(**changed: object) -> dict[str, object]:
    """What a census says of a child of whom there is nothing special to say."""
    silent = dict.fromkeys(
        ("sen_needs", "is_in_sen_unit", "is_in_resourced_provision", "has_top_up_funding",
         "post_looked_after", "boarder", "learner_support", "funded_hours", "extended_hours",
         "hours_at_setting", "service_child", "fsm_started_on", "fsm_ended_on")
    )  # fmt: skip
    return {**silent, **changed}


ABOUT = (1, 2023, "spring", "9984001", "C")


def test_a_child_without_needs_or_support_has_no_row() -> None:
    assert said(on_the_day(post_looked_after="N", boarder="N"), ABOUT, ("f", 1)) == {}


def test_needs_come_one_a_row_in_the_order_of_their_rank() -> None:
    row = said(on_the_day(sen_needs=("ASD", "SLCN")), ABOUT, ("f", 1))["sen_need"]
    assert needs([row]) == [
        (1, 2023, "spring", 1, "ASD", "f", 1),
        (1, 2023, "spring", 2, "SLCN", "f", 1),
    ]


def test_an_adopted_child_is_known_by_what_the_census_says() -> None:
    row = said(on_the_day(post_looked_after="A", service_child="R"), ABOUT, ("f", 1))["support"]
    assert supports([row]) == [
        (1, 2023, "spring", "9984001", None, None, None, "A", None, None, None, None, None, None,
         "f", 1)
    ]  # fmt: skip


def test_a_spell_of_free_school_meals_is_one_and_ends_as_the_last_census_says() -> None:
    began, ended = date(2022, 9, 1), date(2023, 12, 22)
    spring, autumn = ABOUT, (1, 2023, "autumn", "9984001", "C")
    told = [
        said(on_the_day(fsm_started_on=began), autumn, ("f", 1))["fsm_spell"],
        said(on_the_day(fsm_started_on=began, fsm_ended_on=ended), spring, ("g", 2))["fsm_spell"],
    ]
    assert spells(told) == [(1, began, ended, 2023, "spring", "g", 2)]


def test_hours_are_as_given() -> None:
    told = on_the_day(funded_hours=Decimal("12.5"), hours_at_setting=Decimal(20))
    assert supports([said(told, ABOUT, ("f", 1))["support"]])[0][11:14] == (12.5, None, 20.0)


def test_of_two_files_for_one_school_and_term_the_one_taken_first_holds() -> None:
    said = Submission(
        return_id="school_census",
        tables=(),
        year=AcademicYear(2023),
        la_code="998",
        term="spring",
        laestab="9982001",
    )
    later, earlier = (
        Source(sha256=name, submission=said, received_on=date(2024, 2, 1), day=date(2024, 1, 18))
        for name in ("later", "earlier")
    )
    taken = Taken()
    assert taken.holds(later, "census", "9982001")
    assert not taken.holds(earlier, "census", "9982001")
    assert taken.holds(later, "census", "9982001")
    assert taken.holds(earlier, "census", "9982002")


def test_a_home_no_directory_has_is_not_known_and_is_nobody_elses() -> None:
    row = (1, 2023, "spring", *[None] * 8, "HW1 1AA", "f", 1)
    blank = (2, 2023, "spring", *[None] * 9, "f", 2)
    found = residences([row, blank], {"HW1 1AA": "998"}.get)
    assert [each[3:5] for each in found] == [("998", True), (None, False)]
    assert [each[3:5] for each in residences([row], {}.get)] == [(None, False)]


URNS = {"9982001": 990001, "9984001": 990002}


def now(*rolls: tuple[int, int, str]) -> dict[int, int | None]:
    return {row[0]: row[1] for row in where_now(list(rolls), [], URNS, [1, 2])}


def test_a_child_is_at_the_school_whose_newest_roll_has_them() -> None:
    assert now((1, 10, "9982001"), (1, 11, "9984001"), (2, 11, "9982001")) == {1: 990002, 2: 990001}


def test_a_child_on_no_newest_roll_is_at_no_school() -> None:
    assert now((1, 10, "9982001"), (2, 11, "9982001")) == {1: None, 2: 990001}


def test_the_old_roll_of_a_school_that_sends_no_more_says_nothing_of_today() -> None:
    assert now((1, 4, "9982001"), (2, 11, "9984001")) == {1: None, 2: 990002}


def test_a_child_at_two_schools_is_reached_through_either() -> None:
    rows = where_now([(1, 11, "9982001"), (1, 11, "9984001")], [], URNS, [1])
    assert {row[1] for row in rows} == {990001, 990002}


def test_in_our_care_now_is_an_episode_open_in_the_newest_return() -> None:
    def episode(child: int, year: int, end: date | None) -> tuple[object, ...]:
        return (child, date(2020, 1, 1), "S", end, "C2", "N1", "U4", "PR1", None, year, "f", 1)

    rows = [episode(1, 2024, None), episode(2, 2024, date(2025, 1, 1)), episode(3, 2023, None)]
    found = {row[0]: row[2] for row in where_now([], rows, URNS, [1, 2, 3])}
    assert found == {1: True, 2: False, 3: False}
