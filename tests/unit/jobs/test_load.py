"""Loading: whole files or none of them, and what is said of each."""

import gzip
import json
import zipfile
from getpass import getuser
from pathlib import Path

import pytest

from headway.access import roles
from headway.access.actor import Actor
from headway.collections.returns.ssda903.layout import EPISODE, HEADER
from headway.errors import NotPermitted, UnknownName, WorkspaceUnusable
from headway.jobs.faults import faults
from headway.jobs.load import Loaded, accepted, load
from headway.store import received, workspace
from headway.store.event_types import EventType
from headway.store.journal import Journal
from headway.store.workspace import Workspace
from tests.unit.collections.invented_files import LA, SCHOOL, census, csv_text, pupil, upn


def made(folder: Path, role: roles.Role = roles.DATA_MANAGER, *schools: int) -> Workspace:
    user = Actor(name=getuser(), role=role, schools=frozenset(schools))
    return workspace.create(folder / "workspace", LA, "Invented", users=(user,))


@pytest.fixture
def opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Workspace:
    monkeypatch.delenv("HEADWAY_KEY_FILE", raising=False)
    return made(tmp_path)


def written(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, "utf-8")
    return path


def loaded(opened: Workspace, *paths: Path, strict: bool = False) -> list[Loaded]:
    return list(load(opened.folder, paths, strict=strict))


def test_a_file_is_checked_then_kept_then_journalled(opened: Workspace, tmp_path: Path) -> None:
    file = written(tmp_path, "census.xml", census(pupil(1), pupil(2, ethnicity="WXYZ")))
    (told,) = loaded(opened, file)
    assert (told.return_name, told.period, told.school) == (
        "school census",
        "2022/23 spring",
        SCHOOL,
    )
    assert (told.rows, told.errors, told.warnings) == (2, 0, 1)
    (digest,) = accepted(opened)
    assert received.read(opened, digest) == file.read_bytes()


def test_nothing_of_a_child_stands_in_the_journal_or_in_the_fault_list(
    opened: Workspace, tmp_path: Path
) -> None:
    loaded(opened, written(tmp_path, f"{upn(3)}.xml", census(pupil(3, postcode="NOWHERE"))))
    said = json.dumps([dict(entry.details) for entry in Journal(opened).entries()])
    lists = "".join(path.read_text() for path in opened.received.glob("*.faults"))
    assert "HW-SC-15" in lists
    for secret in (upn(3), "NOWHERE", "Invented", "2012-05-01"):
        assert secret not in said + lists


def test_a_refused_file_is_not_kept_and_the_others_are_loaded(
    opened: Workspace, tmp_path: Path
) -> None:
    cut = written(tmp_path, "a.xml", census(pupil())[:-30])
    whole = written(tmp_path, "b.xml", census(pupil()))
    first, second, third = loaded(opened, cut, whole, tmp_path / "nowhere.xml")
    assert "cut off" in first.refusal
    assert not second.refusal
    assert "cannot be read" in third.refusal
    assert len(received.everything(opened)) == len(accepted(opened)) == 1


def test_a_file_that_comes_again_is_known(opened: Workspace, tmp_path: Path) -> None:
    file = written(tmp_path, "census.xml", census(pupil()))
    loaded(opened, file)
    (again,) = loaded(opened, file)
    assert again.is_known
    assert len(accepted(opened)) == 1


def test_a_folder_stands_for_the_returns_in_it(opened: Workspace, tmp_path: Path) -> None:
    folder = tmp_path / "from-the-school" / "spring"
    folder.mkdir(parents=True)
    written(folder, "census.xml", census(pupil()))
    written(folder, "guide.pdf", "%PDF-1.7")
    written(folder, "notes.txt", "Sent on Monday.")
    written(folder, "cut.xml", census(pupil())[:-30])
    told = {each.name: each for each in loaded(opened, folder.parent)}
    assert told["census.xml"].rows == 1
    assert told["guide.pdf"].is_no_return
    assert told["notes.txt"].is_no_return
    assert "cut off" in told["cut.xml"].refusal
    (by_name,) = loaded(opened, folder / "notes.txt")
    assert "no return" in by_name.refusal


def test_an_archive_stands_for_the_returns_in_it_and_each_is_kept_as_it_stood_there(
    opened: Workspace, tmp_path: Path
) -> None:
    path = tmp_path / "sent.zip"
    members = {"a.xml": census(pupil(1)), "b/b.xml": census(pupil(2)), "read me.txt": "Dear all"}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in members.items():
            archive.writestr(name, text)
    told = {each.name: each for each in loaded(opened, path)}
    assert set(told) == {f"sent.zip/{name}" for name in members}
    assert told["sent.zip/read me.txt"].is_no_return
    kept = {received.read(opened, digest).decode() for digest in accepted(opened)}
    assert kept == {members["a.xml"], members["b/b.xml"]}
    alone = written(tmp_path, "a.xml", members["a.xml"])
    assert [each.is_known for each in loaded(opened, alone)] == [True]


def test_an_archive_that_is_refused_keeps_none_of_the_others_from_being_loaded(
    opened: Workspace, tmp_path: Path
) -> None:
    (tmp_path / "bomb.gz").write_bytes(gzip.compress(bytes(30_000_000)))
    (tmp_path / "cut.zip").write_bytes(b"PK\x03\x04 and no more")
    written(tmp_path, "census.xml", census(pupil()))
    told = {each.name: each for each in loaded(opened, *sorted(tmp_path.glob("*.*")))}
    assert "far more" in told["bomb.gz/bomb"].refusal
    assert "cut off" in told["cut.zip"].refusal
    assert told["census.xml"].rows == 1


def test_a_file_whose_fault_list_is_lost_can_be_loaded_again(
    opened: Workspace, tmp_path: Path
) -> None:
    file = written(tmp_path, "census.xml", census(pupil(sex="9")))
    loaded(opened, file)
    (fault_list,) = opened.received.glob("*.faults")
    fault_list.unlink()
    with pytest.raises(WorkspaceUnusable, match="load the file again"):
        faults(opened.folder)
    (again,) = loaded(opened, file)
    assert again.warnings == 1
    assert len(faults(opened.folder)) == 1
    assert len(accepted(opened)) == 1


def test_strict_keeps_a_file_with_an_error_but_uses_nothing_of_it(
    opened: Workspace, tmp_path: Path
) -> None:
    file = written(tmp_path, "census.xml", census(pupil(1), pupil(2, born_on="2099-01-01")))
    (told,) = loaded(opened, file, strict=True)
    assert "--strict" in told.refusal
    assert len(received.everything(opened)) == 1
    assert accepted(opened) == []
    assert {"HW-SC-03", "HW-SC-04"} <= {fault.rule for fault in faults(opened.folder)}
    loaded(opened, file)
    assert len(accepted(opened)) == 1


def test_a_warning_is_let_pass_by_strict(opened: Workspace, tmp_path: Path) -> None:
    file = written(tmp_path, "census.xml", census(pupil(ethnicity="WXYZ")))
    (told,) = loaded(opened, file, strict=True)
    assert not told.refusal


def test_the_header_is_read_before_the_episodes_that_need_it(
    opened: Workspace, tmp_path: Path
) -> None:
    header = {"child": "7", "sex": "1", "born_on": "01/05/2010", "ethnicity": "WBRI", "upn": upn(7)}
    episode = {"started_on": "01/05/2020", "reason_for_new_episode": "S", "legal_status": "C2",
               "category_of_need": "N1"}  # fmt: skip
    rows = [episode | {"child": "7"}, episode | {"child": "8"}]
    folder = tmp_path / "returns"
    folder.mkdir()
    written(folder, "a_episodes.csv", csv_text(EPISODE, *rows))
    written(folder, "b_header.csv", csv_text(HEADER, header))
    assert [told.name for told in loaded(opened, folder)] == ["b_header.csv", "a_episodes.csv"]
    assert [(fault.rule, fault.row) for fault in faults(opened.folder)] == [("INT03", 3)]


def test_a_header_that_is_known_is_still_read_for_the_episodes_beside_it(
    opened: Workspace, tmp_path: Path
) -> None:
    folder = tmp_path / "returns"
    folder.mkdir()
    header = {"sex": "1", "born_on": "01/05/2010", "ethnicity": "WBRI"}
    headers = [
        written(
            folder,
            f"header_{child}.csv",
            csv_text(HEADER, header | {"child": child, "upn": upn(int(child))}),
        )
        for child in "78"
    ]
    loaded(opened, *headers)
    episode = {"started_on": "01/05/2020", "reason_for_new_episode": "S", "legal_status": "C2",
               "category_of_need": "N1"}  # fmt: skip
    rows = [episode | {"child": child} for child in "789"]
    written(folder, "episodes.csv", csv_text(EPISODE, *rows))
    assert [told.is_known for told in loaded(opened, folder)] == [True, True, False]
    assert [(fault.rule, fault.row) for fault in faults(opened.folder)] == [("INT03", 4)]
    entry = Journal(opened).entries(event=EventType.FILE_RECEIVED)[-1]
    assert entry.details["read_with"] == accepted(opened)[:2]


def test_faults_are_of_the_school_asked_for(opened: Workspace, tmp_path: Path) -> None:
    loaded(opened, written(tmp_path, "census.xml", census(pupil(ethnicity="WXYZ"))))
    (fault,) = faults(opened.folder, SCHOOL)
    assert (fault.file, fault.row, fault.field) == ("census.xml", 1, "ethnicity")
    assert fault.what_to_do
    assert faults(opened.folder, "0002002") == []
    with pytest.raises(UnknownName):
        faults(opened.folder, "990001")


def test_only_those_whose_role_allows_it_load_files_and_see_faults(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("HEADWAY_KEY_FILE", raising=False)
    opened = made(tmp_path, roles.DIRECTOR)
    with pytest.raises(NotPermitted):
        loaded(opened, written(tmp_path, "census.xml", census(pupil())))
    with pytest.raises(NotPermitted):
        faults(opened.folder)
