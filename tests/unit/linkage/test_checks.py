"""Checks across returns: passed, failed, or not checked where a return is missing."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path

import pytest

from headway.linkage.characteristics import CHARACTERISTIC
from headway.linkage.checks import CROSS_CHECKS, CrossCheck, findings, outcomes
from headway.linkage.mentions import Mentions
from headway.linkage.pupils import PUPIL, pupils
from headway.linkage.records.care import CARE_EPISODE, IN_CARE
from headway.linkage.records.census import ENROLMENT
from headway.linkage.records.plans_of_needs import SEN2_TABLES
from headway.linkage.records.results import KS2, KS4
from headway.linkage.records.support import SUPPORT
from headway.linkage.schools import SCHOOL as SCHOOL_TABLE
from headway.linkage.shelving import SUBMISSION
from headway.linkage.tables import Values, as_arrow
from headway.store import editions
from headway.store.contracts import TableContract
from headway.store.workspace import Workspace
from tests.unit.linkage.cross_check_examples import EXAMPLES, JANUARY, SCHOOL, Records, on_roll
from tests.unit.store import workspaces

ALL_RETURNS = ("school_census", "ssda903", "key_stage_2", "key_stage_4", "sen2")
PLACEMENT = SEN2_TABLES["placement"].contract
BORN = {1: date(2010, 3, 1), 2: date(2012, 4, 1)}
CODES = [pytest.param(check, id=check.code) for check in CROSS_CHECKS]


@pytest.fixture
def opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Workspace:
    monkeypatch.delenv("HEADWAY_KEY_FILE", raising=False)
    return workspaces.made(tmp_path)


def of_names(contract: TableContract, rows: Iterable[dict[str, object]]) -> list[Values]:
    """Rows that say only some of a table's columns, null in the others."""
    return [tuple(row.get(column.name) for column in contract.columns) for row in rows]


def checked(
    opened: Workspace, records: Records, held: tuple[str, ...] = ALL_RETURNS
) -> tuple[list[Values], dict[str, Values]]:
    """What is found, and what comes of each check in 2023/24."""
    met = Mentions()
    for mention, day in records.told:
        met.place_of(mention, day)
    about = {"year": 2023, "term": "spring", "laestab": SCHOOL, "row_number": 1}
    submissions = [
        {"submission_id": "census" if each == "school_census" else each, "return_id": each,
         "year": 2023, "received_on": JANUARY, "rows": 1, "errors": 0, "warnings": 0,
         "reference_on": JANUARY}
        for each in held
    ]  # fmt: skip
    episodes = [
        {"pupil_id": 1, "started_on": began, "reason_started": "S", "ended_on": ended,
         "legal_status": status, "year": 2023, "submission_id": "ssda903", "row_number": 1}
        for began, ended, status in records.episodes
    ]  # fmt: skip
    supports = [
        {**about, "pupil_id": each, "post_looked_after": "A", "submission_id": "census"}
        for each in records.out_of_care
    ]
    known = {"laestab": SCHOOL, "urn": 900001, "la_code": "998"}
    placements = [
        {"pupil_id": child, "year": 2023, "row_key": f"{child}", "urn": "900001",
         "left_on": left, "submission_id": "sen2", "row_number": 1}
        for child, left in records.placed
    ]  # fmt: skip
    with editions.new_edition(opened) as edition:

        def put(contract: TableContract, rows: Iterable[Values]) -> None:
            edition.shelve(contract, as_arrow(contract, list(rows)))

        put(PUPIL, [(pupil_id, born, "M") for pupil_id, born in BORN.items()])
        put(ENROLMENT, records.rolls)
        put(IN_CARE, records.in_care)
        put(CHARACTERISTIC, records.sen)
        put(SUBMISSION, of_names(SUBMISSION, submissions))
        put(CARE_EPISODE, of_names(CARE_EPISODE, episodes))
        put(SUPPORT, of_names(SUPPORT, supports))
        put(SCHOOL_TABLE, of_names(SCHOOL_TABLE, [known]))
        put(PLACEMENT, of_names(PLACEMENT, placements))
        for contract in (KS2, KS4):
            results = [
                {**about, "pupil_id": child, "laestab": school, "submission_id": f"{child}{school}"}
                for child, school in records.results.get(contract.name, ())
            ]
            put(contract, of_names(contract, results))
        found = findings(edition, pupils(met, [1] * len(met.all)))
        came = {row[0]: row[2:] for row in outcomes(edition, found) if row[1] == 2023}
    return found, came


@pytest.mark.parametrize("check", CODES)
def test_a_check_passes_where_all_is_well(opened: Workspace, check: CrossCheck) -> None:
    found, came = checked(opened, EXAMPLES[check.code].passing)
    assert [row for row in found if row[0] == check.code] == []
    assert came[check.code] == ("passed", 0, None)


@pytest.mark.parametrize("check", CODES)
def test_a_check_fails_and_says_for_whom_and_at_which_school(
    opened: Workspace, check: CrossCheck
) -> None:
    example = EXAMPLES[check.code]
    found, came = checked(opened, example.failing)
    own = [row for row in found if row[0] == check.code]
    assert own == [(check.code, child, 2023, school) for child, school in example.found]
    assert came[check.code] == ("failed", len(example.found), None)


@pytest.mark.parametrize("check", CODES)
def test_a_check_is_not_checked_where_a_return_is_missing(
    opened: Workspace, check: CrossCheck
) -> None:
    for missing in check.needs:
        held = tuple(each for each in ALL_RETURNS if each != missing)
        _, came = checked(opened, EXAMPLES[check.code].passing, held)
        assert came[check.code] == ("not_checked", None, missing)


def test_a_year_without_a_census_says_nothing_of_looked_after_children(opened: Workspace) -> None:
    care = ((1, 2022, True, True, "care", 1),)
    found, _ = checked(opened, Records(rolls=(on_roll(2, group="7"),), in_care=care))
    assert found == []


@pytest.mark.parametrize(("group", "is_found"), [("9", 0), ("8", 0), ("10", 0), ("7", 1), ("R", 1)])
def test_a_year_group_more_than_a_year_from_the_age_is_found(
    opened: Workspace, group: str, is_found: int
) -> None:
    found, _ = checked(opened, Records(rolls=(on_roll(1, group=group),)))
    assert len(found) == is_found
