"""Where a child was on any day, and what was then so, against who they are in truth."""

import shutil
from datetime import date, timedelta
from pathlib import Path
from random import Random

import pytest

from headway.access.scope import Depth, Scope
from headway.jobs.link import link
from headway.jobs.load import load
from headway.jobs.workspaces import InitRequest, init
from headway.linkage.history import Standing, Whereabouts, standings, whereabouts
from headway.store import editions, identity
from headway.store.edition import Edition
from headway.store.workspace import open_workspace
from headway.synthetic.borough import Borough, make
from headway.synthetic.people import Child
from headway.synthetic.write import write_returns
from headway.vocabulary.dates import today

EVERYONE = Scope.of_authority("a test", Depth.NAMED)
FIRST, LAST = date(2021, 10, 7), date(2024, 10, 3)
"""The first census of the small authority, and its last."""
LAST_OF_CARE = date(2024, 3, 31)
JANUARY = date(2023, 1, 19)


@pytest.fixture(scope="module")
def borough() -> Borough:
    return make("small")


@pytest.fixture(scope="module")
def linked(borough: Borough, tmp_path_factory: pytest.TempPathFactory) -> Path:
    files = tmp_path_factory.mktemp("files")
    write_returns(borough, files)
    workspace = tmp_path_factory.mktemp("linked") / "workspace"
    opened = init(InitRequest(folder=workspace, la="998", name="Holmewater"))
    opened.mappings.mkdir()
    for name in ("schools.csv", "postcodes.csv"):
        shutil.copy(files / "reference" / name, opened.mappings)
    assert not [each.refusal for each in load(workspace, [files / "returns"]) if each.refusal]
    link(workspace)
    return workspace


@pytest.fixture(scope="module")
def edition(linked: Path) -> Edition:
    return editions.current(open_workspace(linked))


@pytest.fixture(scope="module")
def children(borough: Borough, linked: Path) -> dict[int, Child]:
    """The child in truth of each pupil_id, where nothing about the child was made wrong."""
    of_upn = {upn: child for child in borough.children for _, upn in child.upns}
    wronged = {fault.child for fault in borough.faults.all}
    found = identity.read(open_workspace(linked), EVERYONE, by="a test", on=today())
    return {
        each.pupil_id: of_upn[each.upn]
        for each in found
        if each.upn in of_upn and of_upn[each.upn].number not in wronged
    }


def days(count: int) -> list[date]:
    chance = Random("some days")
    return [FIRST + timedelta(days=chance.randrange((LAST - FIRST).days)) for _ in range(count)]


def test_a_child_is_at_the_schools_of_that_day_and_at_no_other(
    edition: Edition, children: dict[int, Child]
) -> None:
    compared = 0
    for day in days(25):
        for each in whereabouts(edition, EVERYONE, day, children):
            in_truth = {
                e.school.laestab for e in children[each.pupil_id].enrolments if e.on_roll(day)
            }
            certain = {stay.laestab for stay in each.schools if stay.is_certain}
            possible = {stay.laestab for stay in each.schools}
            assert certain <= in_truth <= possible
            compared += len(certain)
    assert compared > 10_000


def test_after_the_last_census_a_school_is_only_last_known(
    edition: Edition, children: dict[int, Child]
) -> None:
    found = whereabouts(edition, EVERYONE, LAST + timedelta(days=40), children)
    stays = [stay for each in found for stay in each.schools]
    assert stays
    assert not any(stay.is_certain for stay in stays if stay.left_on is None)


def test_a_child_is_in_care_on_the_days_of_their_episodes(
    edition: Edition, children: dict[int, Child]
) -> None:
    seen = 0
    for day in (each for each in days(25) if each <= LAST_OF_CARE):
        for each in whereabouts(edition, EVERYONE, day, children):
            in_truth = [
                episode
                for episode in children[each.pupil_id].episodes
                if episode.started_on <= day
                and (episode.ended_on is None or day < episode.ended_on)
            ]
            assert each.care_is_told
            assert (each.care is not None) == bool(in_truth)
            if each.care:
                assert each.care.since == in_truth[-1].started_on
                assert each.care.placement == in_truth[-1].placement
                seen += 1
    assert seen > 50


def test_of_a_year_without_returns_no_child_is_said_not_to_be_in_care_nor_where_they_live(
    edition: Edition, children: dict[int, Child]
) -> None:
    found = whereabouts(edition, EVERYONE, date(2019, 5, 1), children)
    assert found
    assert not any(each.care_is_told or each.living for each in found)


def test_a_home_is_of_the_last_census_before_the_day(
    edition: Edition, children: dict[int, Child]
) -> None:
    checked = 0
    for day in days(10):
        for each in whereabouts(edition, EVERYONE, day, children):
            if each.living and each.living.la_code:
                assert each.living.said_on <= day
                is_ours = not children[each.pupil_id].family.lives_outside
                assert (each.living.la_code == "998") == is_ours
                checked += 1
    assert checked > 4_000


def test_characteristics_are_as_they_stood(edition: Edition, children: dict[int, Child]) -> None:
    found = {each.pupil_id: each for each in standings(edition, EVERYONE, JANUARY, children)}
    at_census = {
        pupil_id: each
        for pupil_id, each in found.items()
        if each.said_on == JANUARY and each.year == 2022
    }
    assert len(at_census) > 500
    for pupil_id, each in at_census.items():
        child = children[pupil_id]
        assert each.sen_provision == child.sen_by_year.get(2022, "N")
        assert each.fsm_on_day == child.has_fsm(JANUARY)
        assert each.fsm6 in (None, child.had_fsm_in_six_years(JANUARY))


def test_a_child_in_care_this_year_is_disadvantaged_whatever_their_meals(
    edition: Edition, children: dict[int, Child]
) -> None:
    found = standings(edition, EVERYONE, JANUARY, children)
    in_care = [each for each in found if _in_care_by(children[each.pupil_id], JANUARY)]
    assert in_care
    assert all(each.disadvantaged for each in in_care if each.said_on == JANUARY)
    neither = [each for each in found if each.disadvantaged is False]
    assert neither
    assert not any(each.fsm6 for each in neither)


def _in_care_by(child: Child, day: date) -> bool:
    began = date(day.year - 1, 9, 1)
    return any(
        e.started_on <= day and (e.ended_on is None or e.ended_on >= began) for e in child.episodes
    )


def test_looked_after_for_twelve_months_is_of_the_year_to_march(
    edition: Edition, children: dict[int, Child]
) -> None:
    found = standings(edition, EVERYONE, JANUARY, children)
    for each in found:
        whole_year = all(
            children[each.pupil_id].looked_after_on(date(2022, 4, 1) + timedelta(days=n))
            for n in range(365)
        )
        if each.year == 2022:
            assert each.looked_after_12_months == whole_year
    assert any(each.looked_after_12_months for each in found)


def test_a_scope_reaches_its_own_children_and_nobody_else(
    edition: Edition, children: dict[int, Child]
) -> None:
    one, other = sorted(children)[:2]
    own = Scope.of_children([one], "a test", Depth.NAMED)
    found: list[Whereabouts | Standing] = [
        *whereabouts(edition, own, JANUARY, [one, other]),
        *standings(edition, own, LAST, [one, other]),
    ]
    assert {each.pupil_id for each in found} == {one}
    past = own.between(None, date(2020, 1, 1))
    assert whereabouts(edition, past, JANUARY) == []
    assert standings(edition, past, JANUARY) == []
