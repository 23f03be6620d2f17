import pytest

from headway.benchmarks.areas import find_area
from headway.benchmarks.compare import Rank
from headway.benchmarks.editions import Edition
from headway.benchmarks.imports import import_bundle
from headway.benchmarks.release_day import ReleaseNote, release_note
from headway.benchmarks.revisions import revise
from headway.vocabulary.years import AcademicYear
from tests.unit.benchmarks.small_bundles import as_csv, lines_of

OLD = {
    "2023": {"883": "62.1", "383": "63.5", "201": "61.0", "970": "66.1"},
    "2024": {"883": "64.5", "383": "64.0", "201": "-", "970": "67.7"},
}
NEW = {
    "2023": {"883": "62.1", "383": "63.5", "201": "-", "970": "66.1"},
    "2024": {"883": "63.9", "383": "64.0", "201": "60.0", "970": "67.5"},
    "2025": {"883": "66.0", "383": "65.0", "201": "67.0", "970": "68.3"},
}


@pytest.fixture(scope="module")
def editions(tmp_path_factory: pytest.TempPathFactory) -> tuple[Edition, Edition]:
    folder = tmp_path_factory.mktemp("workspace")
    made = [
        import_bundle(
            as_csv(folder / f"{name}.csv", lines_of("FSP_NEW_GOODDEV", years)), folder
        ).edition
        for name, years in (("old", OLD), ("new", NEW))
    ]
    return made[0], made[1]


@pytest.fixture(scope="module")
def note(editions: tuple[Edition, Edition]) -> ReleaseNote:
    return release_note(find_area("Thurrock"), *editions)


def test_a_new_year_comes_with_its_change_net_of_england_and_its_rank(note: ReleaseNote) -> None:
    [new_year] = note.new_years
    assert new_year.figure.period == AcademicYear(2024)
    assert new_year.figure.value == 66.0
    assert (new_year.change.area, new_year.change.england, new_year.change.net) == (2.1, 0.8, 1.3)
    assert new_year.rank == Rank(place=2, of=3)
    assert new_year.rank_before == Rank(place=2, of=3)


def test_a_revised_value_comes_with_both_ranks_and_englands(note: ReleaseNote) -> None:
    [revised] = note.revised
    assert (revised.revision.was, revised.revision.now) == (64.5, 63.9)
    assert (revised.england_was, revised.england_is) == (67.7, 67.5)
    assert (revised.rank_was, revised.rank_is) == (Rank(place=1, of=2), Rank(place=2, of=3))
    assert note.rank_moves == (revised,)


def test_an_area_whose_values_stand_has_nothing_revised(
    editions: tuple[Edition, Edition],
) -> None:
    leeds = release_note(find_area("Leeds"), *editions)
    assert leeds.revised == ()
    assert leeds.revised_unseen == 0
    assert len(leeds.new_years) == 1


def test_values_that_came_and_went_for_years_already_there_are_told(
    editions: tuple[Edition, Edition],
) -> None:
    city = release_note(find_area("City of London"), *editions)
    assert [one.revision.now for one in city.filled] == [60.0]
    assert [one.revision.was for one in city.withdrawn] == [61.0]


def test_an_area_without_a_figure_in_either_has_nothing_to_tell(
    editions: tuple[Edition, Edition],
) -> None:
    kent = release_note(find_area("Kent"), *editions)
    assert kent.new_years == kent.revised == kent.filled == kent.withdrawn == ()


def test_revisions_asked_for_already_are_not_asked_for_again(
    editions: tuple[Edition, Edition], note: ReleaseNote
) -> None:
    assert release_note(find_area("Thurrock"), *editions, revise(*editions)) == note
