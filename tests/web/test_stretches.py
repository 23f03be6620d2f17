"""A child's termly rows as few: a stretch ends where something changed, and only there."""

from datetime import date

from headway.web.insight.stretches import Census, stays, unchanged

ENTERED = date(2017, 9, 3)
LEFT = date(2025, 7, 22)


def census(year: int, term: str) -> Census:
    return Census(year=year, term=term)


def test_censuses_that_say_the_same_are_one_stretch_and_a_return_to_it_is_another() -> None:
    rows = [
        (2025, "summer", "K"),
        (2025, "spring", "K"),
        (2025, "autumn", "N"),
        (2024, "summer", "K"),
    ]
    assert unchanged(rows) == [
        (census(2025, "spring"), census(2025, "summer"), "K"),
        (census(2025, "autumn"), census(2025, "autumn"), "N"),
        (census(2024, "summer"), census(2024, "summer"), "K"),
    ]


def test_a_stay_runs_from_its_first_year_group_to_the_one_that_was_left() -> None:
    rows = [
        (2025, "autumn", "New School", "7", "C", date(2025, 9, 3), None, True),
        (2025, "autumn", "Old School", "6", "C", ENTERED, LEFT, False),
        (2024, "summer", "Old School", "6", "C", ENTERED, None, True),
        (2018, "autumn", "Old School", "R", "C", ENTERED, None, True),
    ]
    assert stays(rows) == [
        ("New School", "C", ("7", "7"), date(2025, 9, 3), None, census(2025, "autumn")),
        ("Old School", "C", ("R", "6"), ENTERED, LEFT, census(2025, "autumn")),
    ]


def test_two_schools_at_once_are_two_stays() -> None:
    rows = [
        (2025, "summer", "Main", "9", "M", ENTERED, None, True),
        (2025, "summer", "Unit", "9", "S", LEFT, None, True),
        (2025, "spring", "Main", "9", "M", ENTERED, None, True),
    ]
    assert [stay[0] for stay in stays(rows)] == ["Main", "Unit"]


def test_nothing_said_is_no_row() -> None:
    assert unchanged([]) == stays([]) == []
