"""The workspace: its settings, its key, and one writer at a time."""

import os
import subprocess
import sys
import threading
from datetime import date
from pathlib import Path

import pytest

from headway.access import roles
from headway.access.actor import Actor
from headway.errors import FileRefused, NotPermitted, UnknownName, WorkspaceUnusable
from headway.store import workspace
from headway.store.keys import Use
from headway.store.workspace import Workspace
from tests.unit.store import workspaces

HOLD = """
import sys
from pathlib import Path
from headway.store.workspace import open_workspace
with open_workspace(Path(sys.argv[1])).writing():
    print("writing", flush=True)
    sys.stdin.read()
"""


def test_what_was_said_at_the_making_is_read_back(tmp_path: Path) -> None:
    head = Actor(
        name='a "quoted" héad',
        role=roles.HEAD,
        schools=frozenset({100001}),
        starts_on=date(2026, 9, 1),
        ends_on=date(2027, 7, 31),
    )
    made = workspace.create(
        tmp_path / "new" / "ws", "099", 'St "Invented" \\ Borough', users=(head,)
    )
    again = workspace.open_workspace(tmp_path / "new" / "ws")
    assert again == made
    assert again.settings.name == 'St "Invented" \\ Borough'
    assert again.settings.editions_kept == 3
    assert again.actor('a "quoted" héad') == head


def test_a_user_without_a_role_is_refused(opened: Workspace) -> None:
    with pytest.raises(NotPermitted, match=r"headway\.toml"):
        opened.actor("nobody")


def test_only_the_owner_can_read_the_key_and_the_folders(opened: Workspace) -> None:
    assert (opened.folder / "headway.key").stat().st_mode & 0o777 == 0o600
    assert opened.received.stat().st_mode & 0o777 == 0o700


def test_keys_for_different_uses_differ(opened: Workspace) -> None:
    assert len({opened.key.derived(use) for use in Use}) == len(Use)


def test_the_key_is_in_no_text_that_could_be_logged(opened: Workspace) -> None:
    secret = opened.key.secret
    assert secret.hex() not in repr(opened)
    assert repr(secret) not in repr(opened)
    assert secret.hex() not in (opened.folder / "headway.toml").read_text("utf-8")


def test_a_folder_with_something_in_it_is_not_made_a_workspace(tmp_path: Path) -> None:
    (tmp_path / "ours.txt").write_text("kept")
    with pytest.raises(FileRefused, match="not empty"):
        workspace.create(tmp_path, "099", "Invented Borough")
    assert [path.name for path in tmp_path.iterdir()] == ["ours.txt"]


def test_a_missing_key_is_refused_with_where_it_should_be(opened: Workspace) -> None:
    (opened.folder / "headway.key").unlink()
    with pytest.raises(FileRefused, match=r"headway\.key.*HEADWAY_KEY_FILE"):
        workspace.open_workspace(opened.folder)


@pytest.mark.parametrize("text", ["", "not a key", "ab" * 31, "ab" * 32, "é"])
def test_a_wrong_key_is_refused(opened: Workspace, text: str) -> None:
    (opened.folder / "headway.key").write_text(text, "utf-8")
    with pytest.raises(FileRefused):
        workspace.open_workspace(opened.folder)


def test_the_environment_may_say_where_the_key_is(
    opened: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere = tmp_path / "safe.key"
    (opened.folder / "headway.key").rename(elsewhere)
    monkeypatch.setenv("HEADWAY_KEY_FILE", str(elsewhere))
    assert workspace.open_workspace(opened.folder).key == opened.key


def test_a_key_that_is_there_already_is_never_overwritten(tmp_path: Path) -> None:
    key = tmp_path / "one.key"
    workspace.create(tmp_path / "first", "099", "Invented Borough", key_file=key)
    before = key.read_bytes()
    with pytest.raises(FileRefused, match="never overwritten"):
        workspace.create(tmp_path / "second", "099", "Invented Borough", key_file=key)
    assert key.read_bytes() == before


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("[workspace]", "[workspace"),
        ("la = ", "# la = "),
        ('"099"', "99"),
        ("editions = 3", "editions = 0"),
        ("check = ", "# check = "),
        ("name = ", "schools = 7\nname = "),
    ],
)
def test_damaged_settings_are_refused_with_the_files_name(
    opened: Workspace, old: str, new: str
) -> None:
    path = opened.folder / "headway.toml"
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(new.join(text.rsplit(old, 1)), "utf-8")
    with pytest.raises(WorkspaceUnusable, match=r"headway\.toml"):
        workspace.open_workspace(opened.folder)


def test_a_role_that_does_not_exist_is_answered_with_the_nearest(opened: Workspace) -> None:
    path = opened.folder / "headway.toml"
    path.write_text(path.read_text("utf-8").replace("data_manager", "data_manger"), "utf-8")
    with pytest.raises(UnknownName, match="data_manager"):
        workspace.open_workspace(opened.folder)


def test_a_folder_without_a_workspace_is_said_to_have_none(tmp_path: Path) -> None:
    with pytest.raises(WorkspaceUnusable, match="headway init"):
        workspace.open_workspace(tmp_path)


def test_a_lost_folder_is_noticed(opened: Workspace) -> None:
    opened.identity.rmdir()
    with pytest.raises(WorkspaceUnusable, match="identity"):
        workspace.open_workspace(opened.folder)


def test_a_second_process_that_would_write_is_told_who_is_writing(opened: Workspace) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(opened.folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as holder:
        assert holder.stdout is not None
        holder.stdout.readline()
        with pytest.raises(WorkspaceUnusable, match=f"process {holder.pid};"), opened.writing():
            pass
        holder.kill()
        holder.wait()
        # The dead process's lock is simply free.
        with opened.writing():
            held_by = (opened.folder / "headway.lock").read_text()
    assert held_by == f"{os.getpid()}\n"


def test_the_writer_may_begin_to_write_again_within(opened: Workspace) -> None:
    with opened.writing(), opened.writing():
        pass
    with opened.writing():
        pass


def test_another_thread_is_refused_while_one_writes(opened: Workspace) -> None:
    refused: list[WorkspaceUnusable] = []

    def write() -> None:
        try:
            with opened.writing():
                pass
        except WorkspaceUnusable as error:
            refused.append(error)

    with opened.writing():
        thread = threading.Thread(target=write)
        thread.start()
        thread.join()
    assert len(refused) == 1


def test_what_a_killed_writer_left_is_cleared_away(opened: Workspace) -> None:
    left = opened.folder / "unfinished" / "half"
    left.parent.mkdir()  # as it is while a writer is at work
    left.write_bytes(b"half")
    with opened.writing():
        assert not left.exists()


def test_a_new_workspace_has_nothing_unfinished_in_it(tmp_path: Path) -> None:
    made = workspaces.made(tmp_path)
    assert made.settings.la_code == workspaces.INVENTED_LA
    assert not (made.folder / "unfinished").exists()
