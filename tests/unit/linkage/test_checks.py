"""Checks across returns: each finds what it should, and nothing where all is well."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path

import pytest

from headway.linkage.checks import CROSS_CHECKS, findings
from headway.linkage.mentions import Mention, Mentions
from headway.linkage.pupils import PUPIL, pupils
from headway.linkage.records.care import IN_CARE
from headway.linkage.records.census import ENROLMENT
from headway.linkage.tables import Values, as_arrow
from headway.store import editions
from headway.store.workspace import Workspace
from tests.unit.store import workspaces

SCHOOL, OTHER_SCHOOL = "9984001", "9984002"
BORN = date(2010, 3, 1)


@pytest.fixture
def opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Workspace:
    monkeypatch.delenv("HEADWAY_KEY_FILE", raising=False)
    return workspaces.made(tmp_path)


def on_roll(pupil_id: int = 1, laestab: str = SCHOOL, status: str = "C", group: str = "9"):
    return (pupil_id, 2023, "spring", laestab, True, status, None, None, group, None, "file", 1)


def found(
    opened: Workspace,
    *,
    rolls: Iterable[Values] = (),
    care: Iterable[Values] = (),
    mentions: Iterable[tuple[Mention, date]] = (),
) -> list[Values]:
    met = Mentions()
    for mention, day in mentions:
        met.place_of(mention, day)
    with editions.new_edition(opened) as edition:
        edition.shelve(PUPIL, as_arrow(PUPIL, [(1, BORN, "M"), (2, BORN, "F")]))
        edition.shelve(ENROLMENT, as_arrow(ENROLMENT, list(rolls)))
        edition.shelve(IN_CARE, as_arrow(IN_CARE, list(care)))
        return findings(edition, pupils(met, [1] * len(met.all)))


def test_where_all_is_well_nothing_is_found(opened: Workspace) -> None:
    rolls = [on_roll(1), on_roll(2, status="M"), on_roll(2, OTHER_SCHOOL, "S", "X")]
    assert found(opened, rolls=rolls, care=[(1, 2023, True, True, "file", 1)]) == []


def test_a_looked_after_child_on_no_roll_is_found(opened: Workspace) -> None:
    care = [(1, 2023, True, True, "file", 1), (2, 2023, False, False, "file", 2)]
    assert found(opened, rolls=[on_roll(2)], care=care) == [("HW-LK-01", 1, 2023, None)]


def test_a_year_without_a_census_says_nothing_of_looked_after_children(opened: Workspace) -> None:
    care = [(1, 2022, True, True, "file", 1)]
    assert found(opened, rolls=[on_roll(2)], care=care) == []


def test_two_main_registrations_are_found_at_both_schools(opened: Workspace) -> None:
    rolls = [on_roll(1), on_roll(1, OTHER_SCHOOL, "M")]
    assert found(opened, rolls=rolls) == [
        ("HW-LK-02", 1, 2023, SCHOOL),
        ("HW-LK-02", 1, 2023, OTHER_SCHOOL),
    ]


def test_a_second_permanent_upn_is_found_in_its_first_year(opened: Workspace) -> None:
    told = [
        (Mention(upn="A99840021802A"), date(2018, 10, 4)),
        (Mention(upn="A998400218001"), date(2019, 1, 17)),
        (Mention(upn="B998400218002"), date(2021, 5, 20)),
        (Mention(upn="B998400218002", forename="Tom"), date(2022, 1, 20)),
    ]
    assert found(opened, mentions=told[:2]) == []
    assert found(opened, mentions=told) == [("HW-LK-03", 1, 2020, None)]


@pytest.mark.parametrize(("group", "is_found"), [("9", 0), ("8", 0), ("10", 0), ("7", 1), ("R", 1)])
def test_a_year_group_more_than_a_year_from_the_age_is_found(
    opened: Workspace, group: str, is_found: int
) -> None:
    assert len(found(opened, rolls=[on_roll(1, group=group)])) == is_found


def test_every_check_has_a_code_of_its_own_and_says_what_to_do() -> None:
    assert len({check.code for check in CROSS_CHECKS}) == len(CROSS_CHECKS) == 4
    assert all(check.what_to_do.endswith(".") for check in CROSS_CHECKS)
