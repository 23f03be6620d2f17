import pytest

from headway.benchmarks.areas import authorities, find_area
from headway.benchmarks.neighbours import NEWEST, neighbours_of
from headway.errors import UnknownName


def test_every_authority_of_today_has_ten_neighbours_in_the_newest_edition() -> None:
    for one in authorities():
        found = neighbours_of(one.code)
        assert len({neighbour.area for neighbour in found}) == 10
        assert one.code not in {neighbour.area for neighbour in found}


def test_the_two_editions_differ() -> None:
    thurrock = find_area("Thurrock").code
    older = {neighbour.area for neighbour in neighbours_of(thurrock, 2021)}
    newer = {neighbour.area for neighbour in neighbours_of(thurrock, NEWEST)}
    assert older != newer
    assert older & newer


def test_an_authority_made_after_an_edition_has_no_neighbours_in_it() -> None:
    assert neighbours_of(find_area("Cumberland").code, 2021) == ()
    assert len(neighbours_of(find_area("Cumberland").code, 2025)) == 10


def test_a_region_has_no_neighbours() -> None:
    assert neighbours_of(find_area("South West").code) == ()


def test_closeness_is_in_the_models_words_in_one_spelling() -> None:
    words = {
        neighbour.closeness
        for year in (2021, 2025)
        for one in authorities()
        for neighbour in neighbours_of(one.code, year)
    }
    assert words == {"Extremely close", "Very close", "Close", "Somewhat close", "Not close"}


def test_an_edition_that_is_not_there_is_refused_with_those_that_are() -> None:
    with pytest.raises(UnknownName, match="“2021” or “2025”"):
        neighbours_of("883", 2014)
