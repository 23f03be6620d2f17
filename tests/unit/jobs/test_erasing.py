"""Erasing a child, setting a wrong row aside, restricting a record: made anew, without a trace."""

import shutil
from getpass import getuser
from hashlib import sha256
from pathlib import Path

import pytest

from headway.access.scope import Depth, Scope
from headway.errors import NotPermitted, UnknownName, WorkspaceUnusable, WrongUsage
from headway.jobs.calculate import calculate
from headway.jobs.erasing import erase, rectify
from headway.jobs.link import link
from headway.jobs.load import load
from headway.jobs.restricting import restrict
from headway.jobs.workspaces import InitRequest, init
from headway.linkage import tombstones
from headway.store import editions, identity, received
from headway.store.event_types import EventType
from headway.store.identity import Identity
from headway.store.journal import Journal
from headway.store.workspace import Workspace, open_workspace
from headway.synthetic.borough import make
from headway.synthetic.write import write_returns
from headway.vocabulary.dates import today
from headway.vocabulary.erasures import Because
from headway.vocabulary.restrictions import Restriction

EVERYONE = Scope.of_authority("a test", Depth.NAMED)


@pytest.fixture(scope="module")
def calculated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    files = tmp_path_factory.mktemp("files")
    write_returns(make("small"), files)
    workspace = tmp_path_factory.mktemp("calculated") / "workspace"
    opened = init(InitRequest(folder=workspace, la="998", name="Holmewater"))
    opened.mappings.mkdir()
    for name in ("schools.csv", "postcodes.csv"):
        shutil.copy(files / "reference" / name, opened.mappings)
    assert not [each.refusal for each in load(workspace, [files / "returns"]) if each.refusal]
    link(workspace)
    calculate(workspace, getuser())
    return workspace


@pytest.fixture
def copy(calculated: Path, tmp_path: Path) -> Workspace:
    shutil.copytree(calculated, tmp_path / "copy")
    return open_workspace(tmp_path / "copy")


def identities(opened: Workspace) -> dict[int, Identity]:
    found = identity.read(opened, EVERYONE, by="a test", on=today())
    return {each.pupil_id: each for each in found}


def rows_about(opened: Workspace, pupil_id: int) -> dict[str, int]:
    """How many rows each table of the current edition has about a child, where it has any."""
    found = {}
    with editions.current(opened) as edition:
        for table in edition.tables():
            about = f"SELECT * FROM {table} LIMIT 0"
            columns = _columns(edition, table)
            for column in {"pupil_id", "other_pupil_id"} & set(columns):
                about = (
                    f"SELECT count(*) FROM {table} WHERE {column} = $pupil_id "
                    "AND (SELECT count(*) FROM child WHERE {scope}) >= 0"
                )
                ((count,),) = edition.children(
                    about, EVERYONE, on=today(), parameters={"pupil_id": pupil_id}
                )
                if count:
                    found[table] = count
    return found


def _columns(edition: editions.Edition, table: str) -> list[str]:
    sql = f"SELECT column_name FROM duckdb_columns() WHERE table_name = '{table}'"
    return [name for (name,) in edition.rows(sql)]


def somebody(opened: Workspace) -> int:
    """A child with much to tell: results, a roll, and a figure."""
    with editions.current(opened) as edition:
        rows = edition.children(
            "SELECT min(pupil_id) FROM ks2 WHERE pupil_id IN "
            "(SELECT pupil_id FROM child WHERE {scope})",
            EVERYONE,
            on=today(),
        )
    return int(rows[0][0])


def test_of_an_erased_child_nothing_is_left_but_the_tombstone(copy: Workspace) -> None:
    child = somebody(copy)
    assert len(rows_about(copy, child)) > 5
    before = identities(copy)
    made = erase(copy.folder, child, Because.REQUEST)
    assert rows_about(copy, child) == {}
    assert identities(copy).keys() == before.keys() - {child}
    assert made.children == len(before) - 1
    assert {path.stem for path in copy.editions.glob("*.duckdb")} == {
        made.edition,
        f"e{int(made.edition[1:]) - 1:06d}",
    }
    journal = Journal(copy)
    (tombstone,) = journal.entries(event=EventType.CHILD_ERASED)
    assert tombstone.subject == journal.subject(child)
    assert tombstone.details == {"pupil_id": child, "because": "request"}
    assert journal.verify() is None


def test_what_was_received_stays_as_it_came(copy: Workspace) -> None:
    before = {each.sha256: each for each in received.everything(copy)}
    erase(copy.folder, somebody(copy), Because.ADOPTION)
    assert {each.sha256: each for each in received.everything(copy)} == before
    digest = min(before)
    assert sha256(received.read(copy, digest)).hexdigest() == digest


def test_an_erased_child_does_not_come_back_by_linking_again(copy: Workspace) -> None:
    child = somebody(copy)
    erase(copy.folder, child, Because.REQUEST)
    told = link(copy.folder)
    assert told.new_children == 0
    assert rows_about(copy, child) == {}
    assert child not in identities(copy)


def test_a_process_that_stops_after_the_tombstone_leaves_nothing_to_serve(copy: Workspace) -> None:
    """Until the next linking no figure can be made from the child's record, and then it is gone."""
    child = somebody(copy)
    tombstones.erase(copy, child, Because.COURT, by="a test")
    with pytest.raises(WorkspaceUnusable, match="headway link first"):
        calculate(copy.folder, getuser())
    link(copy.folder)
    assert rows_about(copy, child) == {}
    assert len(list(copy.editions.glob("*.duckdb"))) == 1


def test_a_number_that_is_no_childs_is_not_erased(copy: Workspace) -> None:
    with pytest.raises(UnknownName):
        erase(copy.folder, 1, Because.REQUEST)
    assert Journal(copy).entries(event=EventType.CHILD_ERASED) == []


def test_who_has_no_role_erases_and_restricts_nobody(copy: Workspace) -> None:
    child = somebody(copy)
    settings = copy.folder / "headway.toml"
    settings.write_text(settings.read_text("utf-8").replace("data_manager", "analyst"), "utf-8")
    with pytest.raises(NotPermitted):
        erase(copy.folder, child, Because.REQUEST)
    with pytest.raises(NotPermitted):
        rectify(copy.folder, child, "any.csv", 1)
    with pytest.raises(NotPermitted):
        restrict(copy.folder, child, Restriction.REFUGE, lifted=False)


def origin(opened: Workspace, child: int) -> tuple[str, int]:
    """The file and the row of the child's results at the end of Key Stage 2."""
    with editions.current(opened) as edition:
        rows = edition.children(
            "SELECT submission_id, row_number FROM ks2 WHERE pupil_id = $pupil_id AND pupil_id IN "
            "(SELECT pupil_id FROM child WHERE {scope})",
            EVERYONE,
            on=today(),
            parameters={"pupil_id": child},
        )
    return str(rows[0][0]), int(rows[0][1])


def test_a_row_that_was_set_aside_is_not_used_and_everything_else_is(copy: Workspace) -> None:
    child = somebody(copy)
    digest, row = origin(copy, child)
    before = rows_about(copy, child)
    rectify(copy.folder, child, digest[:12], row)
    after = rows_about(copy, child)
    assert "ks2" not in after
    assert after["enrolment"] == before["enrolment"]
    assert child in identities(copy)
    (entry,) = Journal(copy).entries(event=EventType.CHILD_RECTIFIED)
    assert entry.details == {"pupil_id": child, "sha256": digest, "row": row}
    assert sha256(received.read(copy, digest)).hexdigest() == digest


def test_a_row_of_somebody_else_is_not_set_aside(copy: Workspace) -> None:
    child = somebody(copy)
    digest, row = origin(copy, child)
    with pytest.raises(WrongUsage, match="not about the child"):
        rectify(copy.folder, child, digest, row + 1)
    with pytest.raises(UnknownName):
        rectify(copy.folder, child, "no such file.csv", row)
    assert Journal(copy).entries(event=EventType.CHILD_RECTIFIED) == []


def test_a_child_in_a_refuge_says_so_and_has_no_home(copy: Workspace) -> None:
    child = next(key for key, each in identities(copy).items() if each.postcode)
    restrict(copy.folder, child, Restriction.REFUGE, lifted=False)
    link(copy.folder)
    assert identities(copy)[child].restrictions == (Restriction.REFUGE,)
    assert identities(copy)[child].postcode is None
    assert rows_about(copy, child)["restriction"] == 1
    restrict(copy.folder, child, Restriction.REFUGE, lifted=True)
    link(copy.folder)
    assert identities(copy)[child].postcode
    assert "restriction" not in rows_about(copy, child)


def test_only_a_child_within_reach_is_restricted(copy: Workspace) -> None:
    with pytest.raises(UnknownName):
        restrict(copy.folder, 1, Restriction.ADOPTED, lifted=False)
