"""Mapping an export's columns: the map is written, and loading reads through it."""

from getpass import getuser
from pathlib import Path

import pytest

from headway.access import roles
from headway.access.actor import Actor
from headway.errors import FileRefused, NotPermitted, UnknownName
from headway.jobs.load import Loaded, accepted, load
from headway.jobs.map_columns import ProposedMap, propose_map
from headway.store import workspace
from headway.store.event_types import EventType
from headway.store.journal import Journal
from headway.store.workspace import Workspace
from tests.unit.collections.invented_files import LA, SCHOOL, upn
from tests.unit.jobs.test_load import made

HEADER = "Year,Unique Pupil Number,Last name,First name,Date of birth,School number,Gender,Eligible"
ROW = f"2022/2023,{upn(1)},Inventedname,Child,01/05/2012,{SCHOOL},Female,1"


@pytest.fixture
def opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Workspace:
    monkeypatch.delenv("HEADWAY_KEY_FILE", raising=False)
    return made(tmp_path)


@pytest.fixture
def export(tmp_path: Path) -> Path:
    path = tmp_path / "export.csv"
    path.write_text(f"{HEADER}\n{ROW}\n", "utf-8")
    return path


def mapped(opened: Workspace, export: Path) -> ProposedMap:
    """The proposed map, with what was missing added by hand."""
    made = propose_map(opened.folder, export, to="key_stage_2")
    text = made.path.read_text("utf-8")
    made.path.write_text(text.replace('# "ACADYR" = ""', '"ACADYR" = "Year"'), "utf-8")
    return made


def loaded(opened: Workspace, *paths: Path) -> list[Loaded]:
    return list(load(opened.folder, paths))


def test_a_map_is_proposed_with_every_value_masked(opened: Workspace, export: Path) -> None:
    made = propose_map(opened.folder, export, to="key_stage_2")
    assert made.path == opened.mappings / "key_stage_2-result.toml"
    shown = {each.theirs: (each.ours, each.samples) for each in made.columns if each.theirs}
    assert shown["Last name"] == ("SURNAME", ("Xxxxxxxxxxxx",))
    assert made.missing == ("ACADYR",)
    text = made.path.read_text("utf-8")
    for secret in ("Inventedname", upn(1), "01/05/2012"):
        assert secret not in repr(made) + text


def test_a_file_is_loaded_through_the_map_and_the_journal_says_which(
    opened: Workspace, export: Path
) -> None:
    mapped(opened, export)
    (told,) = loaded(opened, export)
    assert (told.return_name, told.rows, told.errors) == ("Key Stage 2 results", 1, 0)
    assert "key_stage_2-result.toml" in told.said[0]
    (entry,) = Journal(opened).entries(event=EventType.FILE_RECEIVED)
    assert entry.details["column_map"]
    assert [each.is_known for each in loaded(opened, export)] == [True]


def test_a_file_is_read_again_when_its_map_has_changed(opened: Workspace, export: Path) -> None:
    made = mapped(opened, export)
    loaded(opened, export)
    text = made.path.read_text("utf-8")
    made.path.write_text(text.replace('"Female" = "F"', '"Female" = "M"'), "utf-8")
    assert [each.is_known for each in loaded(opened, export)] == [False]
    assert len(accepted(opened)) == 1


def test_a_map_that_is_wrong_is_named_before_any_file_is_read(
    opened: Workspace, export: Path
) -> None:
    propose_map(opened.folder, export, to="key_stage_2")
    with pytest.raises(FileRefused, match=r"key_stage_2-result\.toml, line \d+: .*cannot do with"):
        loaded(opened, export)


def test_a_map_is_never_written_over(opened: Workspace, export: Path) -> None:
    propose_map(opened.folder, export, to="key_stage_2")
    with pytest.raises(FileRefused, match="already"):
        propose_map(opened.folder, export, to="key_stage_2")
    other = propose_map(opened.folder, export, to="key_stage_2", name="other")
    assert other.path.name == "other.toml"
    with pytest.raises(FileRefused, match="without a folder"):
        propose_map(opened.folder, export, name="../other")


def test_what_cannot_be_mapped_is_said(opened: Workspace, export: Path, tmp_path: Path) -> None:
    with pytest.raises(UnknownName):
        propose_map(opened.folder, export, to="key_stage_9")
    with pytest.raises(FileRefused, match="cannot be read"):
        propose_map(opened.folder, tmp_path / "nowhere.csv")
    other = tmp_path / "other.csv"
    other.write_text("zzz,qqq\n1,2\n", "utf-8")
    with pytest.raises(FileRefused, match="No column"):
        propose_map(opened.folder, other)


def test_only_those_who_load_files_map_them(
    tmp_path: Path, export: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("HEADWAY_KEY_FILE", raising=False)
    user = Actor(name=getuser(), role=roles.DIRECTOR)
    workspace.create(tmp_path / "other", LA, "Invented", users=(user,))
    with pytest.raises(NotPermitted):
        propose_map(tmp_path / "other", export)
