from datetime import date

import pytest

from headway.benchmarks.areas import AreaKind, all_areas, area, authorities, find_area
from headway.errors import UnknownName


def test_england_has_153_authorities_today() -> None:
    assert len(authorities(date(2026, 11, 22))) == 153


@pytest.mark.parametrize(
    ("day", "count"),
    [
        (date(2019, 3, 31), 152),
        (date(2019, 4, 1), 151),
        (date(2021, 4, 1), 152),
        (date(2023, 4, 1), 153),
    ],
)
def test_the_number_of_authorities_follows_each_reorganisation(day: date, count: int) -> None:
    assert len(authorities(day)) == count


def test_an_abolished_authority_is_still_an_area_and_names_its_successors() -> None:
    cumbria = area("909")
    assert not cumbria.existed_on(date(2023, 4, 1))
    assert cumbria.existed_on(date(2023, 3, 31))
    assert [area(code).name for code in cumbria.successors] == [
        "Cumberland",
        "Westmorland and Furness",
    ]


def test_an_authority_exists_in_a_year_that_it_was_made_or_abolished_in() -> None:
    year = (date(2022, 9, 1), date(2023, 8, 31))
    assert area("909").existed_between(*year)
    assert area("942").existed_between(*year)
    assert not area("942").existed_between(date(2021, 9, 1), date(2022, 8, 31))


def test_every_region_has_one_spelling() -> None:
    names = [one.name for one in all_areas() if one.kind is AreaKind.REGION]
    assert len(names) == len(set(names)) == 11
    assert {"Inner London", "Outer London", "Yorkshire and the Humber"} <= set(names)


def test_every_authority_lies_in_a_region_and_london_boroughs_in_a_half_of_london() -> None:
    for one in authorities():
        assert one.region
        assert area(one.region).kind is AreaKind.REGION
    camden = find_area("Camden")
    assert area(camden.region or "").name == "Inner London"
    assert area(area(camden.region or "").region or "").name == "London"


def test_codes_are_one_to_one() -> None:
    assert len({one.new_la_code for one in all_areas()}) == len(all_areas()) == 170


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Thurrock", "Thurrock"),
        ("  thurrock ", "Thurrock"),
        ("883", "Thurrock"),
        ("E06000034", "Thurrock"),
        ("e06000034", "Thurrock"),
        ("Hull", "Kingston Upon Hull, City of"),
        ("bristol", "Bristol, City of"),
        ("Telford", "Telford and Wrekin"),
        ("Telford & Wrekin", "Telford and Wrekin"),
        ("St Helens", "St. Helens"),
        ("County Durham", "Durham"),
        ("Dorset", "Dorset"),
        ("Bournemouth", "Bournemouth, Christchurch and Poole"),
        ("London (Inner)", "Inner London"),
        ("Yorkshire and The Humber", "Yorkshire and the Humber"),
        ("E08000016", "Barnsley"),
        ("England", "England"),
    ],
)
def test_an_area_is_found_by_any_of_its_names_and_codes(said: str, name: str) -> None:
    assert find_area(said).name == name


def test_every_area_is_found_by_its_own_name_and_both_codes() -> None:
    for one in all_areas():
        assert find_area(one.name) == one
        assert find_area(one.code) == one
        assert find_area(one.new_la_code or one.code) == one


def test_a_name_that_begins_several_is_refused_with_them() -> None:
    with pytest.raises(UnknownName, match="“North Lincolnshire”") as caught:
        find_area("North")
    assert len(caught.value.nearest) == 3


@pytest.mark.parametrize(("said", "nearest"), [("Thurock", "Thurrock"), ("Ledes", "Leeds")])
def test_a_typing_error_is_answered_with_the_nearest_name(said: str, nearest: str) -> None:
    with pytest.raises(UnknownName, match=f"No area is called “{said}”. Did you mean “{nearest}”"):
        find_area(said)


@pytest.mark.parametrize("said", ["", "   ", "?", "zzzzzz", "999"])
def test_nothing_is_found_for_nothing(said: str) -> None:
    with pytest.raises(UnknownName):
        find_area(said)
