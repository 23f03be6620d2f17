"""Linking a whole invented authority: against its truth, and twice over."""

import shutil
from collections import Counter
from dataclasses import dataclass
from getpass import getuser
from pathlib import Path

import pytest

from headway.access.scope import Depth, Scope
from headway.errors import NotPermitted, UnknownName, WorkspaceUnusable
from headway.jobs import link_review, measures
from headway.jobs.calculate import calculate
from headway.jobs.link import link
from headway.jobs.load import load
from headway.jobs.workspaces import InitRequest, init
from headway.linkage.agreement import Doubt
from headway.store import editions, identity, kept_records, received
from headway.store.event_types import EventType
from headway.store.identity import Identity
from headway.store.journal import Journal
from headway.store.workspace import Workspace, open_workspace
from headway.synthetic.borough import make
from headway.synthetic.write import write_returns
from headway.vocabulary.dates import today
from tests.unit.linkage.invented import truth

EVERYONE = Scope.of_authority("a test", Depth.NAMED)


@dataclass(frozen=True)
class Borough:
    """An invented authority's files, and a workspace in which they are loaded and linked."""

    files: Path
    workspace: Path


@pytest.fixture(scope="module")
def borough(tmp_path_factory: pytest.TempPathFactory) -> Borough:
    files = tmp_path_factory.mktemp("files")
    write_returns(make("small"), files)
    workspace = tmp_path_factory.mktemp("linked") / "workspace"
    opened = init(InitRequest(folder=workspace, la="998", name="Holmewater"))
    opened.mappings.mkdir()
    for name in ("schools.csv", "postcodes.csv"):
        shutil.copy(files / "reference" / name, opened.mappings)
    refused = [each.refusal for each in load(workspace, [files / "returns"]) if each.refusal]
    assert refused == []
    link(workspace)
    return Borough(files, workspace)


@pytest.fixture
def copy(borough: Borough, tmp_path: Path) -> Workspace:
    shutil.copytree(borough.workspace, tmp_path / "copy")
    return open_workspace(tmp_path / "copy")


def identities(opened: Workspace) -> list[Identity]:
    return identity.read(opened, EVERYONE, by="a test", on=today())


def children(opened: Workspace, sql: str) -> list[tuple[object, ...]]:
    with editions.current(opened) as edition:
        within = f"{sql} WHERE pupil_id IN (SELECT pupil_id FROM child WHERE {{scope}})"
        return sorted(edition.children(within, EVERYONE, on=today()), key=repr)


def whose(borough: Borough, opened: Workspace) -> dict[int, int]:
    """The child in truth of each pupil_id, by any UPN they ever had."""
    of_upn = {
        row["value"]: int(row["child"])
        for row in truth(borough.files, "identifiers")
        if row["kind"] == "upn"
    }
    return {
        each.pupil_id: of_upn[upn]
        for each in identities(opened)
        for upn in (each.upn, *each.former_upns)
        if upn
    }


def test_every_pupil_is_one_child_in_truth_and_every_child_one_pupil(borough: Borough) -> None:
    opened = open_workspace(borough.workspace)
    found = whose(borough, opened)
    in_truth = {int(row["child"]) for row in truth(borough.files, "years")}
    mistaken = {
        int(row["child"])
        for row in truth(borough.files, "faults")
        if (row["fault"], row["return"]) == ("birth_date_wrong", "ssda903")
    }
    several = [child for child in found.values() if list(found.values()).count(child) > 1]
    assert set(several) <= mistaken
    assert in_truth <= set(found.values())


def test_a_wrong_birth_date_in_one_return_is_outvoted(borough: Borough) -> None:
    opened = open_workspace(borough.workspace)
    born = {int(row["child"]): row["born_on"] for row in truth(borough.files, "children")}
    found = whose(borough, opened)
    seen_once = {
        int(row["child"]) for row in truth(borough.files, "faults") if "birth_date" in row["fault"]
    }
    wrong = {
        found[each.pupil_id]
        for each in identities(opened)
        if each.pupil_id in found and str(each.birth_date) != born[found[each.pupil_id]]
    }
    assert wrong <= seen_once
    assert len(wrong) <= 1


def test_characteristics_are_true_on_the_january_census_but_for_planted_faults(
    borough: Borough,
) -> None:
    opened = open_workspace(borough.workspace)
    found = whose(borough, opened)
    planted = {
        (int(row["child"]), int(row["period"][:4]))
        for row in truth(borough.files, "faults")
        if row["return"] == "school_census"
    }
    rows = children(
        opened, "SELECT pupil_id, year, term, fsm_on_day, fsm6, sen_provision FROM characteristic"
    )
    january = {(found[int(str(p))], y): rest for p, y, t, *rest in rows if t == "spring"}
    compared = 0
    for row in truth(borough.files, "years"):
        key = (int(row["child"]), int(row["year"]))
        if key in planted or key not in january:
            assert key in planted
            continue
        fsm, fsm6, provision = january[key]
        assert (fsm, provision) == (row["fsm"] == "1", row["sen_provision"])
        assert fsm6 is None or fsm6 == (row["fsm6"] == "1")
        compared += fsm6 is not None
    assert compared > 500


def test_who_is_in_care_on_31_march_is_true_but_for_planted_faults(borough: Borough) -> None:
    opened = open_workspace(borough.workspace)
    found = whose(borough, opened)
    planted = {
        int(row["child"]) for row in truth(borough.files, "faults") if row["return"] == "ssda903"
    }
    in_truth = {
        (int(row["child"]), year)
        for row in truth(borough.files, "care")
        for year in (2021, 2022, 2023)
        if row["started_on"] <= f"{year + 1}-03-31" < (row["ended_on"] or "9999")
    }
    rows = children(opened, "SELECT pupil_id, year, looked_after FROM in_care")
    by_us = {(found.get(int(str(p))), y) for p, y, looked_after in rows if looked_after}
    at_school = set(found.values())
    assert {pair for pair in in_truth if pair[0] in at_school - planted} == {
        pair for pair in by_us if pair[0] is not None and pair[0] not in planted
    }


def test_every_suspension_of_a_whole_year_is_there_and_none_twice(borough: Borough) -> None:
    opened = open_workspace(borough.workspace)
    with editions.current(opened) as edition:
        sql = "SELECT year, category FROM suspension WHERE pupil_id IN (SELECT pupil_id FROM child"
        rows = edition.children(sql + " WHERE {scope})", EVERYONE, on=today())
    told = [(int(row["year"]), row["category"]) for row in truth(borough.files, "exclusions")]
    assert Counter(row for row in rows if row[0] in (2021, 2022)) == Counter(
        row for row in told if row[0] in (2021, 2022)
    )


def test_who_came_to_the_front_door_by_name_alone_is_the_child_they_are(borough: Borough) -> None:
    """Half of the contacts give no number, and names, birth dates and homes as heard.

    Among a thousand children a short name that is a letter off is left to a person; how many are
    linked among as many as an authority has is in ``tests/unit/linkage/test_against_truth.py``.
    """
    opened = open_workspace(borough.workspace)
    found = whose(borough, opened)
    at_school = set(found.values())
    rows = [
        (found.get(int(str(p))), str(c))
        for p, c in children(opened, "SELECT pupil_id, contact FROM contact")
    ]
    in_truth = [(by_us, int(contact[5:])) for by_us, contact in rows if not int(contact[5:]) % 2]
    could_be = [pair for pair in in_truth if pair[1] in at_school]
    linked = [pair for pair in could_be if pair[0] is not None]
    assert len(could_be) > 30
    assert all(by_us == child for by_us, child in linked)
    assert len(linked) / len(could_be) >= 0.85


def test_linking_again_gives_the_same_children_the_same_numbers(copy: Workspace) -> None:
    enrolments = "SELECT * FROM enrolment"
    before, rows = identities(copy), children(copy, enrolments)
    told = link(copy.folder)
    assert told.new_children == 0
    assert identities(copy) == before
    assert children(copy, enrolments) == rows


def test_files_read_again_give_what_loading_kept(copy: Workspace) -> None:
    tables = ("enrolment", "absence_term", "suspension", "care_episode", "ks4_subject", "eyfsp")
    before = [children(copy, f"SELECT * FROM {table}") for table in tables]
    digest = received.everything(copy)[0].sha256
    (copy.received / f"{digest}.records").unlink()
    link(copy.folder)
    assert [children(copy, f"SELECT * FROM {table}") for table in tables] == before
    assert kept_records.kept(copy, digest)


def test_damaged_records_are_read_again(copy: Workspace) -> None:
    digest = received.everything(copy)[0].sha256
    path = copy.received / f"{digest}.records"
    path.write_bytes(path.read_bytes()[:-1] + b"x")
    assert kept_records.kept(copy, digest) is None
    before = identities(copy)
    link(copy.folder)
    assert identities(copy) == before


def test_no_identifier_is_in_the_edition_the_journal_or_the_kept_records(
    borough: Borough,
) -> None:
    opened = open_workspace(borough.workspace)
    upns = {each.upn.encode() for each in identities(opened) if each.upn}
    files = [*opened.editions.iterdir(), opened.journal, *opened.received.iterdir()]
    for file in files:
        content = file.read_bytes()
        assert not any(upn in content for upn in upns), file.name


def test_what_linked_two_numbers_stands_in_the_journal_without_a_value(borough: Borough) -> None:
    opened = open_workspace(borough.workspace)
    linked = Journal(opened).entries(event=EventType.PUPIL_ID_LINKED)
    kinds = {str(entry.details["evidence"]) for entry in linked}
    assert {"upn", "care_number"} <= kinds
    assert all(set(entry.details) == {"pupil_id", "evidence"} for entry in linked)


def test_a_doubtful_pair_is_listed_until_a_person_decides(copy: Workspace) -> None:
    def listed() -> set[tuple[int, int]]:
        return {(p.pupil_id, p.other_pupil_id) for p in link_review.doubtful_pairs(copy.folder)}

    pairs = link_review.doubtful_pairs(copy.folder)
    pair = next(each for each in pairs if each.doubt is Doubt.BIRTH_DATE_DIFFERS)
    assert (pair.name, pair.birth_date) == ("not known", "differs")
    both = (pair.pupil_id, pair.other_pupil_id)
    link_review.decide(copy.folder, both, is_one_child=False)
    link(copy.folder)
    assert both not in listed()
    assert {each.pupil_id for each in identities(copy)} >= set(both)
    link_review.decide(copy.folder, both, is_one_child=True)
    link(copy.folder)
    assert both not in listed()
    assert len({each.pupil_id for each in identities(copy)} & set(both)) == 1


def test_a_number_that_is_no_childs_cannot_be_decided_on(copy: Workspace) -> None:
    with pytest.raises(UnknownName):
        link_review.decide(copy.folder, (1, 2), is_one_child=True)


def test_linking_is_the_way_out_of_a_damaged_edition(copy: Workspace) -> None:
    calculate(copy.folder, getuser())
    damaged = copy.editions / f"{editions.current_name(copy)}.duckdb"
    content = damaged.read_bytes()
    damaged.unlink()
    damaged.write_bytes(content[: len(content) // 2])
    with pytest.raises(WorkspaceUnusable, match="headway link"):
        calculate(copy.folder, getuser())
    link(copy.folder)
    assert calculate(copy.folder, getuser()).figures > 1000


def test_figures_that_linking_carried_over_are_of_the_edition_they_were_worked_out_in(
    copy: Workspace,
) -> None:
    asker, asked = measures.this_user(copy.folder), measures.question("attainment_8")
    worked_out = calculate(copy.folder, getuser()).edition
    assert link(copy.folder).edition != worked_out
    assert {each.source for each in measures.figures(asker, asked)} == {f"computed:{worked_out}"}
    of_one_year = measures.question("attainment_8", years=(2024, 2024))
    assert measures.receipt(asker, of_one_year).receipt.data_as_at == worked_out


def test_before_calculating_a_linked_workspace_says_what_to_do(copy: Workspace) -> None:
    asked = measures.question("attainment_8")
    with pytest.raises(WorkspaceUnusable, match="no figures yet; run headway calculate"):
        measures.figures(measures.this_user(copy.folder), asked)


def test_without_files_there_is_nothing_to_link(tmp_path: Path) -> None:
    init(InitRequest(folder=tmp_path / "w", la="998", name="Holmewater"))
    with pytest.raises(WorkspaceUnusable, match="headway load"):
        link(tmp_path / "w")


def test_who_has_no_role_links_nothing(copy: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOGNAME", "somebody.else")
    with pytest.raises(NotPermitted):
        link(copy.folder)
    with pytest.raises(NotPermitted):
        link_review.doubtful_pairs(copy.folder)
