"""Received files: as they came, unreadable without the key, whole or not there."""

import os
from hashlib import sha256
from pathlib import Path

import pytest

from headway.errors import FileRefused, WorkspaceUnusable
from headway.store import received
from headway.store.workspace import Workspace
from tests.unit.store import workspaces

MEBIBYTE = 1 << 20
RECEIVE_FOR_EVER = """
import itertools, sys
from pathlib import Path
from headway.store import received
from headway.store.workspace import open_workspace
workspace, source = open_workspace(Path(sys.argv[1])), Path(sys.argv[2])
print("receiving", flush=True)
for number in itertools.count():
    source.write_bytes(number.to_bytes(4, "big") * 300_000)
    received.receive(workspace, source.name, lambda: source.open("rb"))
"""


def arriving(folder: Path, content: bytes, name: str = "return.xml") -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def receive(workspace: Workspace, path: Path) -> received.Received:
    return received.receive(workspace, path.name, lambda: path.open("rb"))


@pytest.mark.parametrize("size", [0, 1, MEBIBYTE - 1, MEBIBYTE, MEBIBYTE + 1, 3 * MEBIBYTE])
def test_a_file_is_read_back_as_it_came(opened: Workspace, tmp_path: Path, size: int) -> None:
    content = os.urandom(size)
    arrived = receive(opened, arriving(tmp_path, content))
    assert arrived.sha256 == sha256(content).hexdigest()
    assert (arrived.name, arrived.size) == ("return.xml", size)
    assert received.read(opened, arrived.sha256) == content
    with received.open_plain(opened, arrived.sha256) as file:
        assert file.read() == content
    assert received.record(opened, arrived.sha256) == arrived


def test_neither_content_nor_name_can_be_seen_on_the_disk(
    opened: Workspace, tmp_path: Path
) -> None:
    content = b"<Surname>Inventedname</Surname>" * 100
    receive(opened, arriving(tmp_path, content, "Inventedname.xml"))
    for path in opened.folder.rglob("*"):
        assert "Inventedname" not in path.name
        assert not path.is_file() or b"Inventedname" not in path.read_bytes()


def test_the_same_file_twice_is_one_with_its_first_name(opened: Workspace, tmp_path: Path) -> None:
    first = receive(opened, arriving(tmp_path, b"same", "first.xml"))
    again = receive(opened, arriving(tmp_path, b"same", "second.xml"))
    assert again == first
    assert received.everything(opened) == [first]


@pytest.mark.parametrize("place", [0, 8, 24, 28, 40, 200, -1])
def test_one_changed_byte_is_noticed(opened: Workspace, tmp_path: Path, place: int) -> None:
    arrived = receive(opened, arriving(tmp_path, os.urandom(1000)))
    path = opened.received / arrived.sha256
    content = bytearray(path.read_bytes())
    content[place] ^= 1
    path.write_bytes(content)
    with pytest.raises(WorkspaceUnusable, match="damaged"):
        received.read(opened, arrived.sha256)


@pytest.mark.parametrize("left", [0, 10, 100, MEBIBYTE + 200, 2 * MEBIBYTE + 300, -1, -16])
def test_a_file_cut_short_is_noticed(opened: Workspace, tmp_path: Path, left: int) -> None:
    arrived = receive(opened, arriving(tmp_path, bytes(3 * MEBIBYTE)))
    path = opened.received / arrived.sha256
    path.write_bytes(path.read_bytes()[:left])
    with pytest.raises(WorkspaceUnusable, match="damaged"):
        received.read(opened, arrived.sha256)


def test_whole_pieces_left_out_at_the_end_are_noticed(opened: Workspace, tmp_path: Path) -> None:
    arrived = receive(opened, arriving(tmp_path, bytes(2 * MEBIBYTE)))
    path = opened.received / arrived.sha256
    path.write_bytes(path.read_bytes()[: -(MEBIBYTE + 16)])
    with pytest.raises(WorkspaceUnusable, match="damaged"):
        received.read(opened, arrived.sha256)


def test_a_file_under_another_files_name_is_noticed(opened: Workspace, tmp_path: Path) -> None:
    one = receive(opened, arriving(tmp_path, b"one"))
    other = receive(opened, arriving(tmp_path, b"other"))
    (opened.received / one.sha256).replace(opened.received / other.sha256)
    with pytest.raises(WorkspaceUnusable, match="damaged"):
        received.read(opened, other.sha256)


def test_a_file_that_never_came_is_said_not_to_have(opened: Workspace) -> None:
    with pytest.raises(FileRefused, match="has been received"):
        received.read(opened, "0" * 64)


def test_a_path_in_the_place_of_a_sha256_leads_nowhere(opened: Workspace) -> None:
    with pytest.raises(FileRefused):
        received.read(opened, "../headway.key")


def test_a_file_that_is_not_there_is_refused(opened: Workspace, tmp_path: Path) -> None:
    for path in (tmp_path / "absent.xml", tmp_path):
        with pytest.raises(FileRefused):
            receive(opened, path)
    assert received.everything(opened) == []


def test_nothing_is_half_received_when_the_process_is_killed(
    opened: Workspace, tmp_path: Path
) -> None:
    workspaces.killed_at_random(RECEIVE_FOR_EVER, opened, tmp_path / "next.xml")
    arrived = received.everything(opened)
    assert len(arrived) == len(list(opened.received.iterdir()))
    for each in arrived:
        assert sha256(received.read(opened, each.sha256)).hexdigest() == each.sha256
    receive(opened, arriving(tmp_path, b"and life goes on"))
    assert not (opened.folder / "unfinished").exists()
